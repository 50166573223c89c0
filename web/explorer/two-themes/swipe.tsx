import { type CSSProperties, type ReactNode, useState } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import MapView from "../../map/map-view.tsx";
import { Legend } from "../../theme/legend.tsx";
import type { ChoroplethLevel } from "../../theme/level.ts";
import { SideMark } from "../../theme/side-mark.tsx";
import { themeTitle } from "../../theme/theme-title.ts";
import { type Side, type SideName, statesOf } from "../../theme/use-sides.ts";
import { useText } from "../../words/use-text.ts";
import type { SharedMap } from "../feature.ts";
import { Divider } from "./divider.tsx";
import { MIDDLE } from "./divider-share.ts";
import "./words.ts";
import "./swipe.css";
import { WholeWords } from "../../kit/whole-words.tsx";

interface SwipeProps extends SharedMap {
  left: Side;
  right: Side;
  level: ChoroplethLevel;
}

const nothing = () => undefined;

export default function Swipe({ left, right, level, aside, view, ...shared }: SwipeProps) {
  const text = useText();
  const failed = (
    <p className="swipe-failed">
      <WholeWords>{text.t("swipe.failed")}</WholeWords>
    </p>
  );
  return (
    <Divided aside={aside}>
      <div className="swipe-map">
        <Boundary fallback={failed}>
          <MapView
            {...shared}
            view={{ ...view, ...right.theme }}
            side={{ name: "right", about: themeTitle(right.theme, text) }}
            states={statesOf(right)}
            onLevel={nothing}
            onReady={nothing}
            onError={nothing}
          />
        </Boundary>
      </div>
      <div className="swipe-legends">
        <SideLegend side={left} name="left" level={level} />
        <SideLegend side={right} name="right" level={level} />
      </div>
    </Divided>
  );
}

/** Only this is drawn again while the divider moves. */
function Divided({ aside, children }: { aside: boolean; children: ReactNode }) {
  const [share, setShare] = useState(MIDDLE);
  return (
    <div className="swipe" data-aside={aside ? "" : undefined} style={{ "--left": `${share}%` } as CSSProperties}>
      {children}
      <Divider share={share} onShare={setShare} />
    </div>
  );
}

function SideLegend({ side, name, level }: { side: Side; name: SideName; level: ChoroplethLevel }) {
  const { t } = useText();
  const tag = (
    <span className="side-tag">
      <SideMark side={name} /> <WholeWords>{t(`swipe.${name}`)}</WholeWords>
    </span>
  );
  return <Legend choropleth={side.shown} theme={side.theme} level={level} tag={tag} name={t(`swipe.${name}_map`)} />;
}
