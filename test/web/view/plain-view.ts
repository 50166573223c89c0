/** A view with the values of every slice beside its own, so that tests can make and compare whole views. */
import type { NextQuestion } from "../../../web/api/where-next.ts";
import { type Rate, rateSlice } from "../../../web/explorer/compare/rate.ts";
import { nextSlice } from "../../../web/explorer/plan/next/next-question.ts";
import { type TargetChoice, targetSlice } from "../../../web/explorer/plan/targets/target-choice.ts";
import { comparedSlice } from "../../../web/place/compared.ts";
import {
  type Breaks,
  breaksSlice,
  classesSlice,
  type PaletteChoice,
  paletteSlice,
} from "../../../web/theme/classes/colouring.ts";
import { type Match, matchSlice, missingSlice } from "../../../web/theme/missing.ts";
import { secondSlice, type Together, togetherSlice } from "../../../web/theme/second-theme.ts";
import { sitesSlice } from "../../../web/theme/sites.ts";
import { rangeSlice, type ValueRange } from "../../../web/theme/value-range.ts";
import { addressOf } from "../../../web/view/address.ts";
import type { AreaReference } from "../../../web/view/reference.ts";
import type { Theme } from "../../../web/view/theme.ts";
import type { View } from "../../../web/view/view.ts";

/** An address with every slice, whichever capabilities the explorer has. */
export const WHOLE_ADDRESS = addressOf({
  slices: [
    sitesSlice,
    missingSlice,
    matchSlice,
    nextSlice,
    breaksSlice,
    classesSlice,
    paletteSlice,
    rangeSlice,
    comparedSlice,
    rateSlice,
    targetSlice,
    secondSlice,
    togetherSlice,
  ],
  panes: ["map", "figures", "table", "compare", "gaps", "next", "targets", "brief", "own"],
});

/** In the old shape of a view, which had a field for each. */
export interface PlainView extends Omit<View, "parts"> {
  sites: readonly string[];
  missing: readonly string[];
  match: Match;
  next: NextQuestion | null;
  breaks: Breaks;
  classes: number;
  palette: PaletteChoice;
  range: ValueRange | null;
  compared: readonly AreaReference[];
  rate: Rate;
  target: TargetChoice | null;
  second: Theme | null;
  together: Together;
}

export function plain({ parts, ...core }: View): PlainView {
  const view = { ...core, parts };
  return {
    ...core,
    sites: sitesSlice.of(view),
    missing: missingSlice.of(view),
    match: matchSlice.of(view),
    next: nextSlice.of(view),
    breaks: breaksSlice.of(view),
    classes: classesSlice.of(view),
    palette: paletteSlice.of(view),
    range: rangeSlice.of(view),
    compared: comparedSlice.of(view),
    rate: rateSlice.of(view),
    target: targetSlice.of(view),
    second: secondSlice.of(view),
    together: togetherSlice.of(view),
  };
}

export function viewOf(values: PlainView): View {
  const { sites, missing, match, next, breaks, classes, palette, range, compared, rate, target, second, together } =
    values;
  const { language, only, programme, measure, year, span, detail, area, camera, pane, shape } = values;
  const core = { language, only, programme, measure, year, span, detail, area, camera, pane, shape };
  const steps: ((view: View) => View)[] = [
    (view) => sitesSlice.with(view, sites),
    (view) => missingSlice.with(view, missing),
    (view) => matchSlice.with(view, match),
    (view) => nextSlice.with(view, next),
    (view) => breaksSlice.with(view, breaks),
    (view) => classesSlice.with(view, classes),
    (view) => paletteSlice.with(view, palette),
    (view) => rangeSlice.with(view, range),
    (view) => comparedSlice.with(view, compared),
    (view) => rateSlice.with(view, rate),
    (view) => targetSlice.with(view, target),
    (view) => secondSlice.with(view, second),
    (view) => togetherSlice.with(view, together),
  ];
  return steps.reduce((view, step) => step(view), { ...core, parts: {} });
}
