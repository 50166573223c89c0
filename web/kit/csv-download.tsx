import { useText } from "../words/use-text.ts";
import type { CsvCell } from "./csv.ts";
import { downloadCsv } from "./download.ts";
import "./words.ts";

interface CsvDownloadProps {
  /** Of the file. */
  name: string;
  label?: string;
  /** The table with its head, made when the button is pressed. */
  rows(): readonly (readonly CsvCell[])[];
}

export function CsvDownload({ name, label, rows }: CsvDownloadProps) {
  const { t } = useText();
  return (
    <button type="button" className="button button-quiet" onClick={() => downloadCsv(name, rows())}>
      {label ?? t("csv.download")}
    </button>
  );
}
