/** Reads files beside the page, which stays usable meanwhile: the file goes in, its rows come back. Runs as a worker. */
import { OwnFault, type OwnFaultKey } from "../fault.ts";
import { type Book, openBook, type TextChoice } from "./book.ts";

export interface Wanted {
  file: File;
  text: TextChoice;
}

export type Read = { book: Book } | { fault: OwnFaultKey; values: OwnFault["values"] } | { said: string };

async function read({ file, text }: Wanted): Promise<Read> {
  try {
    return { book: await openBook(file, text) };
  } catch (error) {
    if (error instanceof OwnFault) return { fault: error.key, values: error.values };
    return { said: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = async ({ data }: MessageEvent<Wanted>) => self.postMessage(await read(data));
