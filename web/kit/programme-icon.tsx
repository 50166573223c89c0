import type { Programme } from "../../data/programme.ts";

/** The symbol of a programme, the same as on the map; decoration, its name stands beside it. */
export function ProgrammeIcon({ programme, size = 32 }: { programme: Programme; size?: number }) {
  return (
    <svg className="programme-icon" width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <circle cx="20" cy="20" r="20" fill={programme.colour} />
      <path d={programme.icon} fill="#fff" transform="translate(8 8)" />
    </svg>
  );
}
