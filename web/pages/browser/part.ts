/** A part of what the server drew. @throws when the page has none */
export function partOf<Part extends Element>(parent: Element, selector: string): Part {
  const part = parent.querySelector<Part>(selector);
  if (!part) throw new Error(`The page has no ${selector}`);
  return part;
}
