import { type Application, get } from "../application.ts";

export interface Page<Item> {
  items: Item[];
  total: number;
  next: string | null;
}

/** Phra Nakhon: a LAO and an amphoe of the same code. */
export const BANGKOK_KHET = "1001";

/** All items, following the cursors. */
export async function pageThrough<Item>(app: Application, path: string): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const page: Page<Item> = await get(app, cursor === "" ? path : `${path}&cursor=${cursor}`);
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}
