/** What was understood of the file, copied as text: what a person sends when something goes wrong. */
import { reportOfTable } from "../../../data/reading/report.ts";
import { reportText } from "../../../data/reading/report-text.ts";
import { CopyText } from "../../kit/copy-text.tsx";
import { useText } from "../../words/use-text.ts";
import type { OwnAnswer } from "./answer.ts";
import { useOwn } from "./store.ts";

export function CopyReport({ own }: { own: OwnAnswer }) {
  const { t, language } = useText();
  const file = useOwn()?.file;
  const write = (answer: OwnAnswer) => reportText(file?.name ?? "", reportOfTable(answer), language);
  return <CopyText label={t("own.copy_report")} source={own} write={write} />;
}
