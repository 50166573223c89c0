/** The LAO of a record, and what its point says about it: which LAO it lies in, and whether that is another one. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { areaName } from "../../../../data/area-name.ts";
import { areasQuery } from "../../../api/areas.ts";
import { useText } from "../../../words/use-text.ts";
import type { FieldIssue } from "./field-frame.tsx";
import { placeQuery } from "./queries.ts";
import "./words.ts";

const Combobox = lazy(() => import("../../../kit/combobox.tsx"));

interface LaoFieldProps {
  label: string;
  province: string;
  lao: string;
  /** As typed, degrees; null for programmes without points. */
  point: { lng: string; lat: string } | null;
  issues: readonly FieldIssue[];
  onChange(lao: string): void;
}

export function LaoField({ label, province, lao, point, issues, onChange }: LaoFieldProps) {
  const { t, language } = useText();
  const areas = useQuery(areasQuery("lao", { province })).data ?? [];
  const place = useQuery(placeQuery(point));
  const found = place.data?.lao;
  const choices = areas.map((area) => ({ id: area.code, name: areaName(area, language), hint: area.code }));
  // of another province: it stays in the list, so that what was chosen has a name
  if (found && !choices.some(({ id }) => id === found.code)) {
    choices.push({ id: found.code, name: areaName(found, language), hint: found.code });
  }
  return (
    <div className="edit-place">
      <Suspense fallback={<div className="field edit-place-waiting" />}>
        {/* the list takes its choices when it is made */}
        <Combobox
          key={`${choices.length} ${language}`}
          label={label}
          choices={choices}
          chosen={lao}
          onChoose={onChange}
        />
      </Suspense>
      {issues.map(({ text }) => (
        <p key={text} className="fault" role="alert">
          {text}
        </p>
      ))}
      {place.data && !found && (
        <p className="edit-warning" role="status">
          {t("edit.outside")}
        </p>
      )}
      {found && found.code === lao && (
        <p className="hint" role="status">
          {t("edit.inside", { name: areaName(found, language) })}
        </p>
      )}
      {found && found.code !== lao && (
        <p className="edit-warning" role="alert">
          {t("edit.elsewhere", { name: areaName(found, language) })}{" "}
          <button type="button" className="link-button" onClick={() => onChange(found.code)}>
            {t("edit.take_lao")}
          </button>
        </p>
      )}
    </div>
  );
}
