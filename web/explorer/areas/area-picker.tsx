/** Region → province → amphoe → LAO: each list narrows the next, and the choice narrows every figure. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { AREA_LEVELS, type AreaLevel } from "../../../data/area.ts";
import { areaName } from "../../../data/area-name.ts";
import { REGION_GROUPING } from "../../../data/regions.ts";
import { areasQuery } from "../../api/areas.ts";
import { waitingFor } from "../../api/waiting-for.ts";
import { ComboboxPlaceholder } from "../../kit/combobox-placeholder.tsx";
import { messageOfType } from "../../place/area-type.ts";
import { chainOf, useFieldsReady, useFiguresFirst, useScope } from "../../place/use-scope.ts";
import { useChangeView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

const Combobox = lazy(() => import("../../kit/combobox.tsx"));
/** The first entry of each list: go back to the level above. */
const ALL = "all";

type Chain = ReturnType<typeof chainOf>;

/** What the list of a level is limited to: only the nearest area above matters. */
function within(level: AreaLevel, { region, province, amphoe }: Chain) {
  if (level === "region") return {};
  if (level === "province") return region ? { region } : {};
  if (level === "lao" && amphoe) return { amphoe };
  return province ? { province } : null;
}

/** The selection after "all" was chosen at a level: the nearest chosen level above it, or the nation. */
function above(level: AreaLevel, chain: Chain): { level: AreaLevel; code: string } | null {
  const levels = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse();
  const nearest = levels.find((each) => chain[each] !== null);
  const code = nearest && chain[nearest];
  return nearest && code ? { level: nearest, code } : null;
}

function LevelPicker({ level }: { level: AreaLevel }) {
  const changeView = useChangeView();
  const { t, language } = useText();
  const chain = chainOf(useScope().area);
  const limits = within(level, chain);
  const areas = useQuery({ ...areasQuery(level, limits ?? {}), enabled: limits !== null });
  const all = { id: ALL, name: t(`areas.all_${level}`) };
  const listed = areas.data ?? [];
  // of two groupings each region says of which it is
  const grouped = listed.some(({ type }) => type === "codi_region");
  const named = listed.map((area) => ({
    id: area.code,
    name: areaName(area, language),
    ...(grouped && { hint: t(messageOfType(area.type)) }),
  }));
  const code = chain[level];
  // without the areas a name is not unknown: it cannot be looked up
  const missing = areas.data ? null : t(waitingFor(areas));
  const waiting = code !== null && missing !== null ? [{ id: code, name: missing }] : [];
  const choices = [all, ...waiting, ...named];
  const chosen = code !== null && choices.some((choice) => choice.id === code) ? code : ALL;
  function choose(id: string) {
    const area = id === ALL ? above(level, chain) : { level, code: id };
    changeView((view) => ({ ...view, area, camera: null }));
  }
  if (limits === null) return <ComboboxDisabled level={level} />;
  return (
    <Combobox
      label={t(`level.${level}`)}
      choices={choices}
      chosen={chosen}
      missing={missing}
      onChoose={choose}
      onOpen={() => areas.isError && void areas.refetch()}
    />
  );
}

function ComboboxDisabled({ level }: { level: AreaLevel }) {
  const { t } = useText();
  const nothing = () => undefined;
  const label = t(`level.${level}`);
  return (
    <Combobox
      label={label}
      choices={[]}
      chosen=""
      disabled
      placeholder={t("areas.province_first")}
      onChoose={nothing}
    />
  );
}

export function AreaPicker() {
  const { t, pick } = useText();
  const settled = useFieldsReady();
  const { asked, area } = useScope();
  const chain = chainOf(area);
  // an area that the address names and no answer does yet is not the nation
  const figured = useFiguresFirst();
  const unread = asked !== null && area === null && !figured;
  return (
    <nav className="area-picker" aria-label={t("areas.pickers")}>
      {AREA_LEVELS.map((level) => {
        const unnamed = chain[level] === null ? (`areas.all_${level}` as const) : "state.loading";
        const closed = within(level, chain) ? unnamed : "areas.province_first";
        const text = t(unread ? "state.loading" : closed);
        const placeholder = <ComboboxPlaceholder key={level} label={t(`level.${level}`)} text={text} />;
        if (!settled) return placeholder;
        return (
          <Suspense key={level} fallback={placeholder}>
            <LevelPicker level={level} />
          </Suspense>
        );
      })}
      <p className="hint">
        <WholeWords>{pick(REGION_GROUPING)}</WholeWords> · <WholeWords>{t("areas.regions_note")}</WholeWords>
      </p>
    </nav>
  );
}
