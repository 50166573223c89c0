/** A figure with its spaces made unbreakable: "15,012 ล้านบาท" and "71 communities" stay on one line. */
export function unbroken(figure: string): string {
  return figure.replaceAll(" ", "\u00a0");
}
