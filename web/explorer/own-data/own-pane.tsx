/** A table of one's own: chosen, read, joined to areas or drawn, and what did not match. */
import { ReadingFault } from "../../../data/reading/fault.ts";
import { MAX_MB, MAX_ROWS } from "../../../data/reading/tables/limits.ts";
import { formatNumber } from "../../figures/format.ts";
import { Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";
import { ColumnChoices } from "./own-columns.tsx";
import { FileDrop } from "./own-drop.tsx";
import { OwnProgress } from "./own-progress.tsx";
import { ReadingChoices } from "./own-reading.tsx";
import { Result } from "./own-result.tsx";
import { type Own, useOwn } from "./store.ts";
import "./words.ts";
import "./first-words.ts";
import "./own-data.css";
import { WholeWords } from "../../kit/whole-words.tsx";

export default function OwnPane() {
  const { t } = useText();
  const own = useOwn();
  const { openOwn } = useOwnActions();
  return (
    <div className="table-pane own-pane">
      <FileDrop onFile={openOwn} />
      <div>
        <h2>
          <WholeWords>{t("own.title")}</WholeWords>
        </h2>
        <p className="own-private">
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <path
              d="M6 11h12v9H6zm2.5 0V7.5a3.5 3.5 0 0 1 7 0V11"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinejoin="round"
            />
          </svg>
          <WholeWords>{t("own.private")}</WholeWords>
        </p>
        {own ? <Opened own={own} /> : <Choose />}
      </div>
    </div>
  );
}

function Choose() {
  const { t, language } = useText();
  return (
    <div className="own-choose">
      <p>
        <WholeWords>{t("own.intro")}</WholeWords>
      </p>
      <FileButton label={t("own.choose")} />
      <p className="hint">
        <WholeWords>{t("own.limits", { mb: MAX_MB, rows: formatNumber(MAX_ROWS, language) })}</WholeWords>
      </p>
    </div>
  );
}

function FileButton({ label, quiet }: { label: string; quiet?: boolean }) {
  const { openOwn } = useOwnActions();
  return (
    <label className={quiet ? "button button-quiet own-file" : "button own-file"}>
      {label}
      <input
        type="file"
        className="unseen"
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.ods,.html,.htm"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) openOwn(file);
          // so that the browser reports the same file again after it was corrected
          event.target.value = "";
        }}
      />
    </label>
  );
}

function Opened({ own: { file, reading, answer, error, busy, progress } }: { own: Own }) {
  const { closeOwn } = useOwnActions();
  const { t, language } = useText();
  return (
    <>
      <div className="own-head">
        <div>
          <strong className="own-name">{file.name}</strong>
          {answer && (
            <span className="hint">
              <WholeWords>
                {t("own.rows", {
                  rows: formatNumber(answer.table.rows.length, language),
                  columns: formatNumber(answer.table.columns.length, language),
                })}
              </WholeWords>
            </span>
          )}
        </div>
        <FileButton label={t("own.other")} quiet />
        <button type="button" className="button button-quiet" onClick={closeOwn}>
          {t("own.remove")}
        </button>
      </div>
      {error !== null && <Trouble error={error} />}
      {progress !== null && <OwnProgress share={progress} />}
      {error === null && !answer && <Skeleton lines={6} height={44} />}
      {answer && (
        <div className={busy ? "stale" : "fresh"}>
          <section className="own-section" aria-label={t("own.reading")}>
            <h3>
              <WholeWords>{t("own.reading")}</WholeWords>
            </h3>
            <ReadingChoices reading={reading} own={answer} />
            <ColumnChoices own={answer} />
          </section>
          <Result own={answer} fixes={reading.fixes} />
        </div>
      )}
    </>
  );
}

function Trouble({ error }: { error: unknown }) {
  const { changeOwn } = useOwnActions();
  const { t, language } = useText();
  if (!(error instanceof ReadingFault)) {
    return (
      <Notice title={t("state.failed_title")} tone="failure">
        <p>
          <WholeWords>{t("state.offline")}</WholeWords>
        </p>
        <button type="button" className="button" onClick={() => changeOwn({})}>
          {t("state.retry")}
        </button>
      </Notice>
    );
  }
  return (
    <Notice title={t("own.fault_title")} tone="failure">
      <p>{error.told[language]}</p>
    </Notice>
  );
}
