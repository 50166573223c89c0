/** What a set changes, record by record, with before and after. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Failure, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { differencesOf } from "./differences.ts";
import { type Change, type ChangeKind, changesQuery } from "./queries.ts";
import "./changes.css";
import "./words.ts";

const KINDS = ["added", "changed", "removed"] as const satisfies readonly ChangeKind[];

export interface ChangeListProps {
  id: string;
  programme: string;
  counts: Readonly<Record<ChangeKind | "same", number>>;
  /** The records of one LAO alone. */
  only?: { lao: string; onEverywhere(): void } | null;
}

export function ChangeList({ id, programme, counts, only = null }: ChangeListProps) {
  const { t } = useText();
  const [kind, show] = useState<ChangeKind | null>(null);
  const query = useInfiniteQuery(changesQuery(id, { kind, lao: only?.lao ?? null }));
  return (
    <section className="changes" aria-labelledby={`changes-${id}`}>
      <h2 id={`changes-${id}`}>{t("changes.title")}</h2>
      <fieldset className="change-kinds">
        <legend className="unseen">{t("changes.show")}</legend>
        {[null, ...KINDS].map((each) => (
          <button
            key={each ?? "all"}
            type="button"
            className="button button-quiet"
            aria-pressed={kind === each}
            onClick={() => show(each)}
          >
            {each === null ? t("changes.all") : t(`changes.${each}`)}
            {each !== null && only === null && ` ${counts[each].toLocaleString()}`}
          </button>
        ))}
      </fieldset>
      {only === null ? (
        counts.same > 0 && <p className="hint">{t("changes.same", { total: counts.same.toLocaleString() })}</p>
      ) : (
        <p role="status">
          {t("changes.of_lao")}{" "}
          <button type="button" className="link-button" onClick={only.onEverywhere}>
            {t("changes.everywhere")}
          </button>
        </p>
      )}
      {query.isError && <Failure error={query.error} />}
      {query.isPending && <Skeleton lines={4} height={44} />}
      <ul className="change-list">
        {query.data?.pages.flatMap(({ items }) =>
          items.map((change) => <ChangeOf key={change.key} programme={programme} change={change} />),
        )}
      </ul>
      {query.hasNextPage && (
        <button type="button" className="button" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
          {t("changes.more")}
        </button>
      )}
    </section>
  );
}

function ChangeOf({ programme, change }: { programme: string; change: Change }) {
  const text = useText();
  const { t } = text;
  const { key, before, after, file_row: row } = change;
  const kind = before === null ? "added" : after === null ? "removed" : "changed";
  return (
    <li className={`change change-${kind}`}>
      <p className="change-head">
        <strong>{key}</strong> {(after ?? before)?.title_th} <span className="change-kind">{t(`changes.${kind}`)}</span>
        {row !== null && <span className="hint">{t("changes.row", { row })}</span>}
      </p>
      <dl>
        {differencesOf(programme, change, text).map(({ name, title, before: was, after: becomes }) => (
          <div key={name}>
            <dt>{title}</dt>
            <dd>
              {was && <del>{was}</del>} {was && becomes && "→ "}
              {becomes && <ins>{becomes}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
