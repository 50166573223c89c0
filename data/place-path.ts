/** The address of the page of a place: the code finds it, the Thai name is for people. Percent-encoded. */
export function placePath(code: string, nameTh: string): string {
  return `/place/${code}-${encodeURIComponent(nameTh)}`;
}
