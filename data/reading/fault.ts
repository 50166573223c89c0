/** Why a file cannot be read. A person is told `told`; no words of a library are in it. */
import type { Bilingual } from "../area.ts";

export class ReadingFault extends Error {
  override readonly name = "ReadingFault";
  /** The whole sentence, with the file, the place in it and the offending value where there are such. */
  readonly told: Bilingual;

  /** `cause` is what a library threw, for whoever debugs. */
  constructor(told: Bilingual, cause?: unknown) {
    super(told.en, { cause });
    this.told = told;
  }
}
