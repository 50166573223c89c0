import { SideMark } from "../../theme/side-mark.tsx";
import { themeTitle } from "../../theme/theme-title.ts";
import type { Sides } from "../../theme/use-sides.ts";
import { useText } from "../../words/use-text.ts";
import type { Pointed, Stage } from "../feature.ts";
import { AreaCard } from "./area-card.tsx";
import { SiteCard } from "./site-card.tsx";
import { ValueLines } from "./value-lines.tsx";

interface ChosenCardProps extends Pointed, Pick<Stage, "areaActions"> {
  sides: Sides;
}

/** What the server knows of an area or a site that was chosen; of two maps it says on which. */
export function ChosenCard({ target, side, sides, areaActions }: ChosenCardProps) {
  const text = useText();
  if (target.kind === "site") return <SiteCard site={target} />;
  if (target.kind !== "area") return null;
  const { left, right, crossed } = sides;
  const swiped = crossed ? null : right;
  const { theme } = swiped && side === "right" ? swiped : left;
  const { level, code } = target;
  return (
    <>
      {swiped && (
        <p className="card-side">
          <SideMark side={side} /> {themeTitle(theme, text)}
        </p>
      )}
      <AreaCard
        level={level}
        code={code}
        period={theme}
        shown={<ValueLines target={target} side={side} sides={sides} traced />}
        actions={areaActions({ level, code })}
      />
    </>
  );
}
