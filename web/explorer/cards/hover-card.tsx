/** The card of what is under the pointer. */
import { areaName } from "../../../data/area-name.ts";
import { programmeOf } from "../../../data/themes.ts";
import { formatYear } from "../../figures/format.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import type { Sides } from "../../theme/use-sides.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import type { Pointed } from "../feature.ts";
import { ValueLines } from "./value-lines.tsx";

interface HoverCardProps extends Pointed {
  sides: Sides;
}

/** While hovering: the name and the values that the colours stand for; nothing is asked of the server. */
export function HoverCard({ target, side, sides }: HoverCardProps) {
  const text = useText();
  const { t, language } = text;
  if (target.kind === "site") {
    const programme = programmeOf(target.programme);
    const began = target.year && t("year.one", { year: formatYear(target.year, language) });
    const title = target[`title_${language}`] ?? `${text.pick(programme.noun)} · ${began}`;
    return (
      <div className="card card-hover">
        <p className="card-name">{target.count > 1 ? t("card.cluster", { count: target.count }) : title}</p>
        <p className="card-line">
          <ProgrammeIcon programme={programme} size={18} /> <WholeWords>{text.pick(programme.title)}</WholeWords>
        </p>
      </div>
    );
  }
  if (target.kind !== "area") return null;
  return (
    <div className="card card-hover">
      <p className="card-name">{areaName({ type: target.level, ...target }, language)}</p>
      <ValueLines target={target} side={side} sides={sides} />
    </div>
  );
}
