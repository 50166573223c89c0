/** What an unmatched row may have meant, the likeliest first: areas that fit in part, else the most similar names. */
import { nearestNames } from "../../nearest-name.ts";
import type { Choices } from "../choices.ts";
import { tidy } from "../text/normalise-thai.ts";
import type { Unmatched } from "./match.ts";
import { codeOf, type JoinLevel, type Register, type RegisterArea } from "./register.ts";

/** A longer list of areas of the same name is no help; those of the row's province come first. */
const MOST = 12;

export function suggestions(
  cells: readonly string[],
  choices: Choices,
  unmatched: Unmatched,
  register: Register,
): readonly RegisterArea[] {
  if (unmatched.candidates.length > 0) return unmatched.candidates.slice(0, MOST);
  const column = choices.placing === "code" ? choices.code : choices.name;
  const text = tidy(column === null ? "" : (cells[column] ?? ""));
  if (text === "") return [];
  const near = among(choices.level, unmatched.province, register);
  return nearestNames(choices.placing === "code" ? codeOf(text) : text, near);
}

/** Where similar names are looked for. */
function among(level: JoinLevel, province: RegisterArea | null, register: Register): readonly RegisterArea[] {
  const { areas } = register[level];
  return level === "lao" && province ? areas.filter((area) => area.province === province.code) : areas;
}
