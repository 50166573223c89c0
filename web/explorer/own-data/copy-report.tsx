/** What was understood of the file, copied as text: what a person sends when something goes wrong. */
import { useState } from "react";
import { reportOfTable } from "../../../data/reading/report.ts";
import { reportText } from "../../../data/reading/report-text.ts";
import { useText } from "../../words/use-text.ts";
import type { OwnAnswer } from "./answer.ts";
import { useOwn } from "./store.ts";

export function CopyReport({ own }: { own: OwnAnswer }) {
  const { t, language } = useText();
  const file = useOwn()?.file;
  const [copied, setCopied] = useState<OwnAnswer | null>(null);
  async function copy() {
    await navigator.clipboard.writeText(reportText(file?.name ?? "", reportOfTable(own), language));
    setCopied(own);
  }
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {t("own.copy_report")}
      </button>
      <span role="status">{copied === own && t("own.copied")}</span>
    </>
  );
}
