/** Has a file read beside the page. */
import { ReadingFault } from "../../../../data/reading/fault.ts";
import type { Book, Progress, TextChoice } from "../../../../data/reading/tables/book.ts";
import type { Said, Wanted } from "./reader.ts";

/** @param signal ends the reading at once, and frees its memory. @throws ReadingFault, or the signal's reason */
export async function openBeside(file: File, text: TextChoice, progress: Progress, signal: AbortSignal): Promise<Book> {
  const worker = new Worker(new URL("./reader.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Book>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      worker.onmessage = ({ data }: MessageEvent<Said>) => {
        if ("progress" in data) progress(data.progress);
        else if ("book" in data) resolve(data.book);
        else reject(new ReadingFault(data.told));
      };
      // the worker itself did not start, or ran out of memory
      worker.onerror = (event) => {
        const { name } = file;
        reject(
          new ReadingFault(
            { th: `เปิด ${name} ไม่สำเร็จ ลองเปิดใหม่`, en: `${name} could not be opened: try again` },
            event.message,
          ),
        );
      };
      worker.postMessage({ file, text } satisfies Wanted);
    });
  } finally {
    worker.terminate();
  }
}
