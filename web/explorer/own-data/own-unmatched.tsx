/** Rows that found no place, each with its reason, and the way to mend it; and areas that several rows are about. */
import { useMemo, useState } from "react";
import { areaName } from "../../../data/area-name.ts";
import type { Joined, UnmatchedGroup } from "../../../data/reading/joined.ts";
import type { Placed } from "../../../data/reading/places/points.ts";
import type { RegisterArea } from "../../../data/reading/places/register.ts";
import { suggestions } from "../../../data/reading/places/suggest.ts";
import { POINT_FAULTS, REASONS } from "../../../data/reading/reasons.ts";
import { fileRow, type Table } from "../../../data/reading/table.ts";
import { formatNumber } from "../../figures/format.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";
import type { OwnAnswer } from "./answer.ts";
import { useOwn } from "./store.ts";

const PAGE = 25;

/** The first ones of a list, and more on demand. */
function usePages<Item>(items: readonly Item[]) {
  const [shown, setShown] = useState(PAGE);
  return { page: items.slice(0, shown), more: items.length > shown ? () => setShown(shown + PAGE) : null };
}

function More({ shown, total, onMore }: { shown: number; total: number; onMore: (() => void) | null }) {
  const { t, language } = useText();
  if (!onMore) return null;
  return (
    <p className="own-more">
      <span>
        <WholeWords>
          {t("own.listed", { shown: formatNumber(shown, language), total: formatNumber(total, language) })}
        </WholeWords>
      </span>
      <button type="button" className="button button-quiet" onClick={onMore}>
        {t("own.more")}
      </button>
    </p>
  );
}

export function UnmatchedRows({ own, joined: { unmatched } }: { own: OwnAnswer; joined: Joined }) {
  const { t } = useText();
  const { page, more } = usePages(unmatched);
  if (unmatched.length === 0) return null;
  return (
    <section className="own-section" aria-label={t("own.unmatched")}>
      <h3>
        <WholeWords>{t("own.unmatched")}</WholeWords>
      </h3>
      <table className="own-list">
        <Heads titles={[t("own.row"), t("own.written"), t("own.fix")]} />
        <tbody>
          {page.map((group) => (
            <UnmatchedRow key={group.identity.key} own={own} group={group} />
          ))}
        </tbody>
      </table>
      <More shown={page.length} total={unmatched.length} onMore={more} />
    </section>
  );
}

function UnmatchedRow({ own, group }: { own: OwnAnswer; group: UnmatchedGroup }) {
  const { t, language } = useText();
  const now = useOwn();
  const { changeOwn } = useOwnActions();
  const { register, table, choices } = own;
  const { identity, unmatched, rows } = group;
  const first = rows[0] ?? 0;
  const similar = useMemo(
    () => suggestions(table.rows[first] ?? [], choices, unmatched, register),
    [table, first, choices, unmatched, register],
  );
  const fix = (code: string) => changeOwn({ fixes: { ...now?.reading.fixes, [identity.key]: code } });
  const [best] = similar;
  const all = everyArea(own, unmatched.province);
  const named = (area: RegisterArea) => {
    const name = areaName(area, language);
    return choices.level === "lao" ? `${name} · ${area[`within_${language}`]}` : name;
  };
  return (
    <tr>
      <td className="own-row" data-title={t("own.row")}>
        {rowList(rows, table)}
      </td>
      <td>
        <strong>{identity.text || "–"}</strong>
        <span className="hint">{REASONS[unmatched.reason][language]}</span>
      </td>
      <td>
        {best && unmatched.reason !== "several" && unmatched.reason !== "shared" && (
          <button type="button" className="link-button" onClick={() => fix(best.code)}>
            {t("own.similar", { name: named(best) })}
          </button>
        )}
        <span className="select">
          <select
            aria-label={t("own.fix_of", { text: identity.text })}
            value=""
            onChange={(event) => event.target.value && fix(event.target.value)}
          >
            <option value="">{t("own.fix_none")}</option>
            {similar.length > 0 && (
              <optgroup label={t("own.fix_similar")}>
                {similar.map((area) => (
                  <option key={area.code} value={area.code}>
                    {named(area)}
                  </option>
                ))}
              </optgroup>
            )}
            {all && (
              <optgroup
                label={t("own.fix_all", { place: all.place ? areaName(all.place, language) : t("own.country") })}
              >
                {all.areas.map((area) => (
                  <option key={area.code} value={area.code}>
                    {areaName(area, language)}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </span>
      </td>
    </tr>
  );
}

/** A list that is short enough to choose from: the provinces, or the LAOs of one. */
function everyArea({ choices, register }: OwnAnswer, province: RegisterArea | null) {
  if (choices.level === "province") return { place: null, areas: register.province.areas };
  if (!province) return null;
  return { place: province, areas: register.lao.areas.filter((area) => area.province === province.code) };
}

/** "3, 7, 12 …" as the file counts them. */
function rowList(rows: readonly number[], table: Table): string {
  const first = rows.slice(0, 4).map((row) => fileRow(table, row));
  return `${first.join(", ")}${rows.length > first.length ? " …" : ""}`;
}

export function Repeated({ own, joined: { repeated } }: { own: OwnAnswer; joined: Joined }) {
  const { t, language } = useText();
  const { choices, table } = own;
  const { page, more } = usePages(repeated);
  if (repeated.length === 0) return null;
  return (
    <details className="own-section">
      <summary>
        {t("own.repeats", { areas: formatNumber(repeated.length, language) })}:{" "}
        {choices.value === null ? t("own.repeats_count") : t(`own_repeats.${choices.repeated}`)}
      </summary>
      <ul className="own-repeats">
        {page.map(({ area, rows }) => (
          <li key={area.code}>
            {areaName(area, language)}{" "}
            <span className="hint">
              <WholeWords>
                {t("own.repeat_rows", { rows: rows.map((row) => fileRow(table, row)).join(", ") })}
              </WholeWords>
            </span>
          </li>
        ))}
      </ul>
      <More shown={page.length} total={repeated.length} onMore={more} />
    </details>
  );
}

export function PointFaults({ placed: { faults }, table }: { placed: Placed; table: Table }) {
  const { t, language } = useText();
  const { page, more } = usePages(faults);
  if (faults.length === 0) return null;
  return (
    <section className="own-section" aria-label={t("own.unmatched_points")}>
      <h3>
        <WholeWords>{t("own.unmatched_points")}</WholeWords>
      </h3>
      <table className="own-list">
        <Heads titles={[t("own.row"), t("own.written"), t("own.why")]} />
        <tbody>
          {page.map(({ row, text, fault }) => (
            <tr key={row}>
              <td className="own-row" data-title={t("own.row")}>
                {fileRow(table, row)}
              </td>
              <td>{text}</td>
              <td>{POINT_FAULTS[fault][language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More shown={page.length} total={faults.length} onMore={more} />
    </section>
  );
}

function Heads({ titles }: { titles: readonly string[] }) {
  return (
    <thead>
      <tr>
        {titles.map((title) => (
          <th key={title} scope="col">
            <WholeWords>{title}</WholeWords>
          </th>
        ))}
      </tr>
    </thead>
  );
}
