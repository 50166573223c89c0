/** Members of a zip, looked at before they are unfolded. */
import { unzipSync } from "fflate";
import { ReadingFault } from "../fault.ts";
import type { Progress } from "./book.ts";
import { MAX_UNFOLDED } from "./limits.ts";
import { type Markup, readXml } from "./markup.ts";

/** Names and unfolded sizes, as the zip declares them; empty when it is none. */
export function zipMembers(bytes: Uint8Array): Map<string, number> {
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch {
    // the directory is damaged: whoever wants a member says so
  }
  return sizes;
}

/** Reads members of one zip; all of them together may unfold to MAX_UNFOLDED bytes. */
export class Zip {
  readonly #file: string;
  readonly #bytes: Uint8Array;
  #unfolded = 0;

  constructor(file: string, bytes: Uint8Array) {
    this.#file = file;
    this.#bytes = bytes;
  }

  /** @returns null where there is no such member. @throws ReadingFault for a damaged zip or one that grows too large */
  #read(member: string): Uint8Array | null {
    try {
      const found = unzipSync(this.#bytes, {
        filter: ({ name, originalSize }) => {
          // some writers begin names with a slash, or write them with others' capitals
          const wanted = name.replace(/^\//, "").toLowerCase() === member.toLowerCase();
          if (wanted) this.#add(originalSize);
          return wanted;
        },
      });
      return Object.values(found)[0] ?? null;
    } catch (error) {
      if (error instanceof ReadingFault) throw error;
      throw this.damaged(error);
    }
  }

  /** @returns false where there is no such member. @throws ReadingFault also for a member that is cut off */
  readXml(member: string, on: Markup, progress: Progress = () => {}): boolean {
    const bytes = this.#read(member);
    if (bytes && !readXml(bytes, on, progress)) throw this.damaged();
    return bytes !== null;
  }

  damaged(cause?: unknown): ReadingFault {
    return new ReadingFault(
      {
        th: `อ่าน ${this.#file} ไม่ได้ ไฟล์อาจเสียหรือดาวน์โหลดมาไม่ครบ`,
        en: `${this.#file} cannot be read; it may be damaged or cut off`,
      },
      cause,
    );
  }

  #add(bytes: number): void {
    this.#unfolded += bytes;
    if (this.#unfolded <= MAX_UNFOLDED) return;
    const megabytes = MAX_UNFOLDED / 2 ** 20;
    throw new ReadingFault({
      th: `ไฟล์ ${this.#file} แตกแล้วใหญ่เกิน ${megabytes} MB จึงไม่เปิด`,
      en: `The file ${this.#file} unfolds to more than ${megabytes} MB and is not opened`,
    });
  }
}
