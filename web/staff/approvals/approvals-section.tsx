/** Sets of changes that wait for a decision, and those that were decided on. */
import { useQuery } from "@tanstack/react-query";
import { programmeById } from "../../../data/programmes/index.ts";
import { formatDate } from "../../figures/format.ts";
import { Loaded, Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { type ChangeSet, changeSetsQuery } from "../changes/queries.ts";
import { go, useSearch } from "../location.ts";
import { SetDetail } from "./set-detail.tsx";
import "./approvals.css";
import "./words.ts";

export default function ApprovalsSection() {
  const { t } = useText();
  const query = useQuery(changeSetsQuery);
  const open = new URLSearchParams(useSearch()).get("set");
  return (
    <div className="approvals">
      <h1>{t("approvals.title")}</h1>
      <Loaded query={query} waiting={<Skeleton lines={5} height={64} />}>
        {({ items }) => {
          const set = items.find(({ id }) => id === open);
          if (set) return <SetDetail key={set.id} set={set} />;
          const waiting = items.filter(({ state }) => state === "waiting");
          return (
            <>
              <SetList title={t("approvals.waiting")} sets={waiting} />
              <SetList title={t("approvals.others")} sets={items.filter(({ state }) => state !== "waiting")} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

function SetList({ title, sets }: { title: string; sets: readonly ChangeSet[] }) {
  const { t, pick, language } = useText();
  return (
    <section>
      <h2>{title}</h2>
      {sets.length === 0 && <Notice title={t("approvals.none")} />}
      <ul className="set-list">
        {sets.map((set) => (
          <li key={set.id}>
            <button type="button" className="set" onClick={() => go(`/staff/approvals?set=${set.id}`)}>
              <strong>
                {pick(programmeById(set.programme)?.title ?? { th: set.programme, en: set.programme })}
                {" · "}
                {t(`changes.kind_${set.kind}`)}
              </strong>
              <span>
                {t(`changes.state_${set.state}`)} · {formatDate(set.created_at.slice(0, 10), language)}
                {set.file !== null && ` · ${set.file}`}
              </span>
              <span className="hint">
                {(["added", "changed", "removed"] as const)
                  .map((kind) => `${t(`changes.${kind}`)} ${set[kind].toLocaleString()}`)
                  .join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
