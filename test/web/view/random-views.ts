import fc from "fast-check";
import { AREA_LEVELS } from "../../../data/area.ts";
import { publishesSites } from "../../../data/disclosure.ts";
import { PALETTES } from "../../../data/palettes.ts";
import { BASES, FIRST_YEAR, LAST_YEAR, SPANS } from "../../../data/programme.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { TARGET_IDS } from "../../../data/target-ids.ts";
import { measuresOf, THEMES } from "../../../data/themes.ts";
import type { NextQuestion } from "../../../web/api/where-next.ts";
import { RATES } from "../../../web/explorer/compare/rate.ts";
import { MAX_CHOSEN, MAX_WITHIN_KM } from "../../../web/explorer/plan/next/next-question.ts";
import { MAX_OWN_TARGET, type TargetChoice } from "../../../web/explorer/plan/targets/target-choice.ts";
import { MAX_COMPARED } from "../../../web/place/compared.ts";
import { type Breaks, CLASS_COUNTS, METHODS, MOST_LIMITS } from "../../../web/theme/classes/colouring.ts";
import { TOGETHER } from "../../../web/theme/second-theme.ts";
import type { ValueRange } from "../../../web/theme/value-range.ts";
import { referenceKey } from "../../../web/view/reference.ts";
import { polygonShape, type Shape } from "../../../web/view/shape.ts";
import type { Theme } from "../../../web/view/theme.ts";
import type { PlainView } from "./plain-view.ts";

const siteIds = PROGRAMMES.filter(publishesSites).map(({ id }) => id);

/** A coordinate as the URL keeps it. */
const rounded = (min: number, max: number, digits: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(digits)) + 0);

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({
    kind: fc.constant("circle" as const),
    center: fc.tuple(rounded(-180, 180, 5), rounded(-90, 90, 5)),
    km: fc.integer({ min: 1, max: 1_000_000 }).map((metres) => metres / 1000),
  }),
  fc
    .array(fc.tuple(rounded(97, 106, 5), rounded(5, 21, 5)), { minLength: 3, maxLength: 40 })
    .map((ring) => polygonShape([[ring]]))
    .filter((shape) => shape !== null),
);

const questions: fc.Arbitrary<NextQuestion> = fc.record({
  n: fc.integer({ min: 1, max: MAX_CHOSEN }),
  perProvince: fc.option(fc.integer({ min: 1, max: MAX_CHOSEN })),
  rural: fc.boolean(),
  withinKm: fc.option(fc.integer({ min: 1, max: MAX_WITHIN_KM })),
});

const references = fc.record({
  level: fc.constantFrom(...AREA_LEVELS),
  code: fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/),
});

const targets: fc.Arbitrary<TargetChoice> = fc.oneof(
  fc.constantFrom(...TARGET_IDS).map((id) => ({ kind: "version" as const, id })),
  fc.integer({ min: 1, max: MAX_OWN_TARGET }).map((households) => ({ kind: "own" as const, households })),
);

const years = fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }));

/** Without a year there is nothing for the span to narrow. */
const themes: fc.Arbitrary<Theme> = fc
  .constantFrom(...THEMES)
  .chain((programme) =>
    fc.record<Theme>({
      programme: fc.constant(programme.id),
      measure: fc.constantFrom(...measuresOf(programme)),
      year: years,
      span: fc.constantFrom(...SPANS),
    }),
  )
  .map((theme) => (theme.year === null ? { ...theme, span: "until" } : theme));

const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
const breaks: fc.Arbitrary<Breaks> = fc.oneof(
  fc.constantFrom("auto" as const, ...METHODS),
  fc
    .uniqueArray(positive, { minLength: 1, maxLength: MOST_LIMITS })
    .map((limits) => limits.sort((one, other) => one - other)),
);
const ranges: fc.Arbitrary<ValueRange> = fc
  .tuple(fc.constantFrom("province" as const, "lao" as const), fc.option(positive), fc.option(positive))
  .filter(([, one, other]) => (one ?? other) !== null && one !== other)
  .map(([level, one, other]) =>
    one !== null && other !== null
      ? { level, from: Math.min(one, other), to: Math.max(one, other) }
      : { level, from: one, to: other },
  );

export const views: fc.Arbitrary<PlainView> = fc.constantFrom(...THEMES).chain((programme) =>
  fc.record<PlainView>({
    language: fc.constantFrom("th", "en"),
    only: fc.constantFrom(...BASES),
    programme: fc.constant(programme.id),
    measure: fc.constantFrom(...measuresOf(programme)),
    year: years,
    span: fc.constantFrom(...SPANS),
    detail: fc.constantFrom("auto", "province", "lao"),
    area: fc.option(references),
    sites: fc.subarray(siteIds),
    camera: fc.option(fc.record({ lng: rounded(-180, 180, 5), lat: rounded(-85, 85, 5), zoom: rounded(0, 22, 2) })),
    pane: fc.constantFrom("map", "figures", "table", "compare", "gaps", "next", "targets", "brief", "own"),
    shape: fc.option(shapes),
    missing: fc.subarray(PROGRAMMES.map(({ id }) => id)),
    match: fc.constantFrom("all", "any"),
    compared: fc.uniqueArray(references, { maxLength: MAX_COMPARED, selector: referenceKey }),
    rate: fc.constantFrom(...RATES),
    next: fc.option(questions),
    target: fc.option(targets),
    second: fc.option(themes),
    together: fc.constantFrom(...TOGETHER),
    breaks,
    classes: fc.constantFrom(...CLASS_COUNTS),
    palette: fc.constantFrom("programme", ...PALETTES.map(({ id }) => id)),
    range: fc.option(ranges),
  }),
);
