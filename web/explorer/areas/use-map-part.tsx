import { areaName, tambonName } from "../../../data/area-name.ts";
import type { Tambon } from "../../api/tambons.ts";
import { formatShare } from "../../figures/format.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { MapPart } from "../feature.ts";
import { tambonSlice, useTambon } from "./tambon.ts";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

/** The outline of the tambon that was asked for, and who answers for it. */
export function useMapPart(): MapPart {
  const { language } = useText();
  const tambon = useTambon();
  if (!tambon) return {};
  const { geometry } = tambon;
  return {
    trace: { name: tambonName(tambon, language), geometry },
    note: { order: 20, node: <TambonNote tambon={tambon} /> },
  };
}

function TambonNote({ tambon }: { tambon: Tambon }) {
  const { t, language } = useText();
  const name = tambonName(tambon, language);
  return (
    <section className="map-note" aria-label={name}>
      <strong>{name}</strong>
      {tambon.laos.map((lao) => (
        <ViewLink key={lao.code} change={(view) => ({ ...view, area: { level: "lao", code: lao.code }, camera: null })}>
          {areaName(lao, language)}
          {tambon.laos.length > 1 && lao.part !== null && ` ${formatShare(lao.part, language, 0)}`}
        </ViewLink>
      ))}
      {tambon.laos.length > 1 && (
        <small>
          <WholeWords>{t("areas.tambon_parts")}</WholeWords>
        </small>
      )}
      <ViewLink change={(view) => tambonSlice.with(view, null)}>{t("areas.tambon_close")}</ViewLink>
    </section>
  );
}
