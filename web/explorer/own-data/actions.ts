/** What a person does with a table of one's own. Only the register of areas is asked of the server. */

import { AS_GUESSED, type Reading } from "../../../data/reading/choices.ts";
import type { Register } from "../../../data/reading/places/register.ts";
import type { Book } from "../../../data/reading/tables/book.ts";
import { areasQuery, queryClient } from "../../api/client.ts";
import type { OwnAnswer } from "./answer.ts";
import { openBeside } from "./reading/open.ts";
import { currentOwn, type Own, setOwn } from "./store.ts";

export function openOwn(file: File): void {
  void settle({ file, reading: AS_GUESSED, answer: null, error: null, busy: true, progress: null, shownFor: null });
}

export function closeOwn(): void {
  opened?.end.abort();
  opened = null;
  setOwn(null);
}

export function changeOwn(change: Partial<Reading>): void {
  const own = currentOwn();
  if (own) void settle({ ...own, reading: { ...own.reading, ...change }, error: null, busy: true, progress: null });
}

/** Puts the table in the place of what the map shows; null gives that its place back. */
export function showOwn(shownFor: string | null): void {
  const own = currentOwn();
  if (own) setOwn({ ...own, shownFor });
}

async function settle(own: Own): Promise<void> {
  setOwn(own);
  const end = await answerOf(own).then(
    (answer) => ({ answer, error: null }),
    (error: unknown) => ({ answer: null, error }),
  );
  const now = currentOwn();
  // another file or reading may have been chosen meanwhile
  if (now?.reading === own.reading) setOwn({ ...now, ...end, busy: false });
}

async function answerOf({ file, reading }: Own): Promise<OwnAnswer> {
  const [book, register] = await Promise.all([bookOf(file, reading), loadRegister()]);
  const { answerFor } = await import("./answer.ts");
  return answerFor(file.name, reading, book, register);
}

let opened: { file: File; text: Reading["text"]; book: Promise<Book>; end: AbortController } | null = null;

/** The file is read again only when its text is to be read differently. */
function bookOf(file: File, { text }: Reading): Promise<Book> {
  if (opened?.file === file && opened.text === text) return opened.book;
  opened?.end.abort();
  const end = new AbortController();
  opened = { file, text, book: openBeside(file, text, tellProgress, end.signal), end };
  return opened.book;
}

function tellProgress(progress: number): void {
  const own = currentOwn();
  if (own?.busy) setOwn({ ...own, progress });
}

let register: Register | null = null;

async function loadRegister(): Promise<Register> {
  if (register) return register;
  const levels = ["province", "amphoe", "lao"] as const;
  const [province = [], amphoe = [], lao = []] = await Promise.all(
    levels.map((level) => queryClient.fetchQuery(areasQuery(level))),
  );
  const { registerOf } = await import("../../../data/reading/places/register.ts");
  register = registerOf({ province, amphoe, lao });
  return register;
}
