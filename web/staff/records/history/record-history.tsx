/** What happened to a record: who, when, from which file, and what it was before and after. */
import { useQuery } from "@tanstack/react-query";
import type { Programme } from "../../../../data/programme.ts";
import { type RecordField, recordFields } from "../../../../data/record-fields.ts";
import { formatDate } from "../../../figures/format.ts";
import { Loaded, Skeleton } from "../../../kit/states.tsx";
import { type Text, useText } from "../../../words/use-text.ts";
import { type HistoryLine, historyQuery, type StaffRecord } from "../queries.ts";
import { shownText, typedText, valuesOfContent } from "../record-values.ts";
import "./words.ts";

export function RecordHistory({ programme, record }: { programme: Programme; record: StaffRecord }) {
  const { t } = useText();
  const query = useQuery(historyQuery(record));
  const fields = recordFields(programme);
  return (
    <section className="record-history" aria-label={t("history.title")}>
      <h3>{t("history.title")}</h3>
      <Loaded query={query} waiting={<Skeleton lines={2} height={44} />}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="hint">{t("history.none")}</p>
          ) : (
            <ol>
              {lines.map((line) => (
                <Line key={line.change_set} line={line} fields={fields} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function Line({ line, fields }: { line: HistoryLine; fields: readonly RecordField[] }) {
  const { t, language } = useText();
  const author = line.author ?? t("history.command_line");
  return (
    <li>
      <p>
        <strong>{t(`history.kind_${line.kind}`)}</strong> · {t(`history.state_${line.state}`)} ·{" "}
        {t("history.made", { author, time: timeText(line.created_at, language) })}
      </p>
      {line.decided_at && (
        <p className="hint">
          {t("history.decided", {
            author: line.decided_by ?? t("history.command_line"),
            time: timeText(line.decided_at, language),
          })}
        </p>
      )}
      {line.file && (
        <p className="hint">
          {line.file_row === null
            ? t("history.file", { file: line.file })
            : t("history.row", { file: line.file, row: line.file_row })}
        </p>
      )}
      {line.reason && <p className="hint">{t("history.reason", { reason: line.reason })}</p>}
      {line.after === null ? (
        <p>{t("history.deleted")}</p>
      ) : (
        <Differences before={line.before} after={line.after} fields={fields} />
      )}
    </li>
  );
}

function Differences(props: Pick<HistoryLine, "before" | "after"> & { fields: readonly RecordField[] }) {
  const text = useText();
  const { t, pick } = text;
  const before = valuesOfContent(props.before);
  const after = valuesOfContent(props.after);
  const differing = props.fields.filter(({ name }) => typedText(before[name]) !== typedText(after[name]));
  return (
    <dl>
      {differing.map((field) => {
        const was = shownText(before[field.name], field, text);
        const is = shownText(after[field.name], field, text) ?? t("history.empty");
        return (
          <div key={field.name}>
            <dt>{pick(field.title)}</dt>
            <dd>{props.before ? `${was ?? t("history.empty")} → ${is}` : is}</dd>
          </div>
        );
      })}
    </dl>
  );
}

const TIME_ZONE = "Asia/Bangkok";

/** Day and time in Thailand, whatever the clock of the computer says. */
function timeText(iso: string, language: Text["language"]): string {
  const parts = { timeZone: TIME_ZONE, year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const moment = new Date(iso);
  // Swedish dates are ISO dates
  const day = new Intl.DateTimeFormat("sv-SE", parts).format(moment);
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: TIME_ZONE, timeStyle: "short" }).format(moment);
  return `${formatDate(day, language)} ${time}`;
}
