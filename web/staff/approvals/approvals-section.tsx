/** Sets of changes that wait for a decision, and those that were decided on. */
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { programmeById } from "../../../data/programmes/index.ts";
import { formatDate } from "../../figures/format.ts";
import { Failure, Loaded, Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { type ChangeSet, changeSetsQuery, changesQuery } from "../changes/queries.ts";
import { useSearch } from "../location.ts";
import { StepLink } from "../shell/step-link.tsx";
import { useProvinceNames } from "./province-names.ts";
import { SetDetail } from "./set-detail.tsx";
import "./approvals.css";
import "./words.ts";

export default function ApprovalsSection() {
  const { t } = useText();
  const open = new URLSearchParams(useSearch()).get("set");
  return (
    <div className="approvals">
      <h1>{t("approvals.title")}</h1>
      {open === null ? <SetLists /> : <OpenSet key={open} id={open} />}
    </div>
  );
}

function OpenSet({ id }: { id: string }) {
  const { t } = useText();
  const query = useInfiniteQuery(changesQuery(id));
  const set = query.data?.pages[0]?.set;
  return (
    <>
      <StepLink className="button button-quiet" path="/staff/approvals">
        {t("approvals.back")}
      </StepLink>
      {query.isError && <Failure error={query.error} />}
      {query.isPending && <Skeleton lines={5} height={64} />}
      {set && <SetDetail set={set} />}
    </>
  );
}

function SetLists() {
  const { t } = useText();
  const query = useQuery(changeSetsQuery);
  return (
    <Loaded query={query} waiting={<Skeleton lines={5} height={64} />}>
      {({ items }) => (
        <>
          <SetList title={t("approvals.waiting")} sets={items.filter(({ state }) => state === "waiting")} />
          <SetList title={t("approvals.others")} sets={items.filter(({ state }) => state !== "waiting")} />
        </>
      )}
    </Loaded>
  );
}

const KINDS = ["added", "changed", "removed"] as const;

function SetList({ title, sets }: { title: string; sets: readonly ChangeSet[] }) {
  const { t, pick, language } = useText();
  const provinceNames = useProvinceNames();
  return (
    <section>
      <h2>{title}</h2>
      {sets.length === 0 && <Notice title={t("approvals.none")} />}
      <ul className="set-list">
        {sets.map((set) => (
          <li key={set.id}>
            <StepLink className="set" path="/staff/approvals" search={`?set=${set.id}`}>
              <strong>
                {pick(programmeById(set.programme)?.title ?? { th: set.programme, en: set.programme })}
                {" · "}
                {t(`changes.kind_${set.kind}`)}
              </strong>
              <span>
                {[
                  t("approvals.number", { id: set.id }),
                  t(`changes.state_${set.state}`),
                  formatDate(set.created_at.slice(0, 10), language),
                  provinceNames(set.provinces),
                  set.file,
                  set.own && t("approvals.yours"),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
              <span className="hint">
                {KINDS.filter((kind) => set[kind] > 0)
                  .map((kind) => `${t(`changes.${kind}`)} ${set[kind].toLocaleString()}`)
                  .join(" · ")}
              </span>
            </StepLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
