import type { Locator } from "playwright-core";

/** Numbers are bound to their units by a space at which no line ends: to a reader it is a space. */
const plain = (text: string) => text.replaceAll("\u00a0", " ");

/** The text of an element as people read it. */
export const visibleText = async (element: Locator): Promise<string> => plain(await element.innerText());

export const visibleTexts = async (elements: Locator): Promise<string[]> => (await elements.allInnerTexts()).map(plain);
