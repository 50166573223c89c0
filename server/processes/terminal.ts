/** What the person at the terminal reads; the structured log goes to standard output. */
import type { Bilingual } from "../../data/area.ts";
import type { Progress } from "../store/prepare.ts";

export const OPENING: Bilingual = { th: "เปิดฐานข้อมูล", en: "opening the database" };

export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** For the line that says that the map is ready. */
export function sayReady(address: string, started: number): void {
  say(`✓ แผนที่ขบวนชุมชน / chumchon-map: ${address}  (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Prints each step once, and again for every tenth of it that is done. */
export function progressLines(started: number, onStep: (step: Bilingual) => void): Progress {
  let said = "";
  return (step, share) => {
    const part = share === undefined ? "" : ` ${Math.floor(share * 10) * 10}%`;
    const line = `${step.th} / ${step.en}${part}`;
    if (line === said) return;
    said = line;
    onStep(step);
    say(`› [${((Date.now() - started) / 1000).toFixed(0).padStart(2)} s] ${line}`);
  };
}
