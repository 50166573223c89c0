/** What was understood of a file of areas, copied as text: what a person sends when something goes wrong. */
import type { ReadReport } from "../../../data/reading/read-report.ts";
import { reportText } from "../../../data/reading/report-text.ts";
import { CopyText } from "../../kit/copy-text.tsx";
import { useText } from "../../words/use-text.ts";

interface CopyReportProps<Source> {
  file: string;
  source: Source;
  report(source: Source): ReadReport;
}

export function CopyReport<Source>({ file, source, report }: CopyReportProps<Source>) {
  const { t, language } = useText();
  const write = (what: Source) => reportText(file, report(what), language);
  return (
    <div className="file-report">
      <CopyText label={t("file.copy_report")} source={source} write={write} />
    </div>
  );
}
