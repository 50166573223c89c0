import type { SideName } from "./use-sides.ts";

/** ◧ or ◨: which of two maps, drawn because not every font has the letters. Decoration beside a word. */
export function SideMark({ side }: { side: SideName }) {
  return (
    <svg className="side-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="1.5" />
      <path d={side === "left" ? "M2 2h6v12H2z" : "M8 2h6v12H8z"} />
    </svg>
  );
}
