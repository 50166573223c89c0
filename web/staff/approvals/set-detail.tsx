/** One set: where it comes from, what it changes, and what a person may do with it. */
import { useQuery } from "@tanstack/react-query";
import { programmeById } from "../../../data/programmes/index.ts";
import { formatDate } from "../../figures/format.ts";
import { Notice } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { meQuery } from "../api/me.ts";
import { EffectOf } from "../changes/effect.tsx";
import type { ChangeSet } from "../changes/queries.ts";
import { SetChanges } from "../changes/set-changes.tsx";
import { Decision } from "./decision.tsx";
import { useProvinceNames } from "./province-names.ts";
import { TakingBack } from "./taking-back.tsx";
import "./words.ts";

export function SetDetail({ set }: { set: ChangeSet }) {
  const { t, pick, language } = useText();
  const { data: me } = useQuery(meQuery);
  const provinceNames = useProvinceNames();
  const decides = me?.permissions.includes("changes.approve") ?? false;
  const title = pick(programmeById(set.programme)?.title ?? { th: set.programme, en: set.programme });
  const facts: [string, string | null][] = [
    [t("approvals.state"), t(`changes.state_${set.state}`)],
    [t("approvals.provinces"), provinceNames(set.provinces)],
    [t("approvals.file"), set.file],
    [t("approvals.source"), pick({ th: set.source_th, en: set.source_en })],
    [t("approvals.as_of"), formatDate(set.as_of, language)],
    [t("approvals.reason"), set.reason],
    [t("approvals.demonstration"), set.demonstration && t(`approvals.demonstration_${set.demonstration}`)],
  ];
  return (
    <article>
      <h2>
        {title} · {t(`changes.kind_${set.kind}`)} · {t("approvals.number", { id: set.id })}
      </h2>
      <dl className="set-facts">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <EffectOf programme={set.programme} effect={set.effect} />
      {set.state === "waiting" && !decides && <Notice title={t("approvals.waits")} />}
      {set.state === "waiting" && decides && <Decision id={set.id} isOwn={set.own} />}
      {set.state === "published" && decides && <TakingBack id={set.id} />}
      <SetChanges id={set.id} programme={set.programme} counts={set} />
    </article>
  );
}
