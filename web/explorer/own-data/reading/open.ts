/** Has a file read beside the page. */
import { OwnFault } from "../fault.ts";
import type { Book, TextChoice } from "./book.ts";
import type { Read, Wanted } from "./reader.ts";

/** @throws OwnFault */
export async function openBeside(file: File, text: TextChoice): Promise<Book> {
  const worker = new Worker(new URL("./reader.ts", import.meta.url), { type: "module" });
  try {
    const read = await new Promise<Read>((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<Read>) => resolve(data);
      worker.onerror = ({ message }) => resolve({ said: message });
      worker.postMessage({ file, text } satisfies Wanted);
    });
    if ("book" in read) return read.book;
    if ("fault" in read) throw new OwnFault(read.fault, read.values);
    throw new OwnFault("own.fault_failed", { name: file.name, said: read.said });
  } finally {
    worker.terminate();
  }
}
