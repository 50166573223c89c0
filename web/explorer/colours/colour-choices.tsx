/** Where classes end, how many there are, and the palette: each choice is in the URL at once. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { PALETTES } from "../../../data/palettes.ts";
import { programmeOf } from "../../../data/themes.ts";
import {
  type Breaks,
  breaksSlice,
  CLASS_COUNTS,
  classesSlice,
  isMethod,
  METHODS,
  MOST_LIMITS,
  type PaletteChoice,
  paletteSlice,
  parsePalette,
} from "../../theme/classes/colouring.ts";
import { useChangeView, useSlice, useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { methodsQuery } from "../../theme/classes/use-limits.ts";
import type { Choropleth } from "../../theme/use-choropleth.ts";
import { LimitsField } from "./limits-field.tsx";
import "./colour-choices.css";
import { Select } from "../../kit/select.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";

const WAYS = ["auto", ...METHODS, "custom"] as const;
const HINTS = {
  quantile: "colours.quantile_hint",
  natural: "colours.natural_hint",
  equal: "colours.equal_hint",
} as const;

export default function ColourChoices({ choropleth }: { choropleth: Choropleth }) {
  const changeView = useChangeView();
  const { t } = useText();
  const breaks = useSlice(breaksSlice);
  const classes = useSlice(classesSlice);
  const client = useQueryClient();
  // fetched before one is chosen, so that the legend does not vanish while it loads
  useEffect(() => void client.prefetchQuery(methodsQuery), [client]);
  const { data } = choropleth.query;
  const limits = choropleth.classes?.breaks ?? [];

  function choose(text: string) {
    const way = WAYS.find((each) => each === text);
    if (!way) return;
    // what a person types starts from the limits that the map has now
    const custom = limits.length > 0 ? limits.slice(0, MOST_LIMITS) : [1];
    const chosen: Breaks = way === "custom" ? custom : way;
    changeView((now) => breaksSlice.with(now, chosen), "replace");
  }
  return (
    <div className="colours">
      <Select
        label={t("colours.breaks")}
        value={typeof breaks === "string" ? breaks : "custom"}
        options={WAYS.map((way) => ({ value: way, label: t(`colours.${way}`) }))}
        onChoose={choose}
      />
      {isMethod(breaks) && (
        <>
          <p className="hint">
            <WholeWords>{t(HINTS[breaks])}</WholeWords>
          </p>
          <Select
            label={t("colours.count")}
            value={String(classes)}
            options={CLASS_COUNTS.map((count) => ({ value: String(count), label: String(count) }))}
            onChoose={(count) => changeView((now) => classesSlice.with(now, Number(count)), "replace")}
          />
          {limits.length + 1 < classes && (
            <p className="hint">
              <WholeWords>{t("colours.fewer")}</WholeWords>
            </p>
          )}
        </>
      )}
      {typeof breaks !== "string" && data && (
        <LimitsField
          limits={breaks}
          unit={data.unit}
          onLimits={(limits) => changeView((now) => breaksSlice.with(now, limits), "replace")}
        />
      )}
      <PaletteChoices />
    </div>
  );
}

function PaletteChoices() {
  const changeView = useChangeView();
  const { t } = useText();
  const { programme } = useView().view;
  const palette = useSlice(paletteSlice);
  const choices: { id: PaletteChoice; ramp: readonly string[] }[] = [
    { id: "programme", ramp: programmeOf(programme).ramp },
    ...PALETTES,
  ];
  return (
    <fieldset className="palettes">
      <legend className="field-label">
        <WholeWords>{t("colours.palette")}</WholeWords>
      </legend>
      {choices.map(({ id, ramp }) => (
        <label key={id} className="palette">
          <input
            type="radio"
            name="palette"
            value={id}
            checked={palette === id}
            onChange={(event) =>
              changeView((now) => paletteSlice.with(now, parsePalette(event.target.value) ?? palette), "replace")
            }
          />
          <span className="palette-steps" aria-hidden="true">
            {ramp.map((colour) => (
              <span key={colour} style={{ backgroundColor: colour }} />
            ))}
          </span>
          <WholeWords>{t(`colours.palette_${id}`)}</WholeWords>
        </label>
      ))}
      <p className="hint">
        <WholeWords>{t(`colours.credit_${palette}`)}</WholeWords>
      </p>
    </fieldset>
  );
}
