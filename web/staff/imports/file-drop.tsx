/** A place to drop a file, or to choose one. */
import { type DragEvent, useId } from "react";
import { useText } from "../../words/use-text.ts";
import "./words.ts";

interface FileDropProps {
  file: File | null;
  hint: string;
  onFile(file: File): void;
}

export function FileDrop({ file, hint, onFile }: FileDropProps) {
  const { t } = useText();
  const id = useId();
  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (first) onFile(first);
  };
  function drop(event: DragEvent) {
    event.preventDefault();
    take(event.dataTransfer.files);
  }
  return (
    <fieldset className="import-drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <legend className="unseen">{t("imports.file")}</legend>
      <label htmlFor={id}>{file ? file.name : t("imports.drop")}</label>
      <input
        id={id}
        type="file"
        accept=".xlsx,.ods,.csv,.tsv,.txt,.html,.geojson,.json,.zip"
        onChange={(event) => take(event.target.files)}
      />
      <span className="hint">{hint}</span>
    </fieldset>
  );
}
