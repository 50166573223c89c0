import type { Bilingual } from "../../../../data/area.ts";
import { ReadingFault } from "../../../../data/reading/fault.ts";
import type { Book, TextChoice } from "../../../../data/reading/tables/book.ts";
import { MAX_MB } from "../../../../data/reading/tables/limits.ts";
import { readBook, tooLarge } from "../../../../data/reading/tables/read-book.ts";

export interface Wanted {
  file: File;
  text: TextChoice;
}

/** `progress` comes any number of times before one of the others. */
export type Said = { progress: number } | { book: Book } | { told: Bilingual };

const tell = (said: Said) => self.postMessage(said);

async function read({ file, text }: Wanted): Promise<Book> {
  if (file.size > MAX_MB * 2 ** 20) throw tooLarge(file.name, file.size);
  return readBook(file.name, new Uint8Array(await file.arrayBuffer()), text, (progress) => tell({ progress }));
}

/** What no reader foresaw: the console has the error. */
function unforeseen(name: string, error: unknown): Bilingual {
  console.error(error);
  return { th: `เปิด ${name} ไม่สำเร็จ ไฟล์อาจเสีย`, en: `${name} could not be opened; it may be damaged` };
}

self.onmessage = async ({ data }: MessageEvent<Wanted>) => {
  try {
    tell({ book: await read(data) });
  } catch (error) {
    tell({ told: error instanceof ReadingFault ? error.told : unforeseen(data.file.name, error) });
  }
};
