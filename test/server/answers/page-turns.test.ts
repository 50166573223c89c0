/** Pages of files are read in turns: one at a time, and none for a reader who has gone. */
import { expect, it } from "vitest";
import { PageTurns } from "../../../server/answers/page-turns.ts";

/** Pages 1 … `last` of one reader; each is given when it is let through. */
function book(turns: PageTurns, name: string, last: number, opened: string[], signal: AbortSignal) {
  const letThrough: (() => void)[] = [];
  const pages = turns.pages(async (place: number | null) => {
    const page = place ?? 1;
    opened.push(`${name}${page}`);
    await new Promise<void>((resolve) => letThrough.push(resolve));
    return { items: [`${name}${page}`], next: page < last ? page + 1 : null };
  }, signal);
  return { pages, letThrough };
}

async function all(pages: AsyncIterable<string[]>): Promise<string[]> {
  const items: string[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

it("reads one page at a time, each reader's in order", async () => {
  const turns = new PageTurns();
  const opened: string[] = [];
  const { signal } = new AbortController();
  const [a, b] = [book(turns, "a", 3, opened, signal), book(turns, "b", 2, opened, signal)];
  const read = Promise.all([all(a.pages), all(b.pages)]);
  for (let page = 1; page <= 5; page++) {
    await expect.poll(() => opened.length).toBe(page);
    // the other reader's page is not opened meanwhile
    await new Promise((resolve) => setImmediate(resolve));
    expect(opened).toHaveLength(page);
    const reader = opened.at(-1)?.startsWith("a") ? a : b;
    reader.letThrough.at(-1)?.();
  }
  expect(await read).toEqual([
    ["a1", "a2", "a3"],
    ["b1", "b2"],
  ]);
  expect(opened).toEqual(["a1", "b1", "a2", "b2", "a3"]);
});

it("reads nothing for a reader who has gone while waiting", async () => {
  const turns = new PageTurns();
  const opened: string[] = [];
  const hangingUp = new AbortController();
  const a = book(turns, "a", 1, opened, new AbortController().signal);
  const b = book(turns, "b", 1, opened, hangingUp.signal);
  const readA = all(a.pages);
  const readB = all(b.pages);
  await expect.poll(() => opened).toEqual(["a1"]);
  hangingUp.abort();
  await expect(readB).rejects.toThrow();
  a.letThrough[0]?.();
  expect(await readA).toEqual(["a1"]);
  expect(opened).toEqual(["a1"]);
});
