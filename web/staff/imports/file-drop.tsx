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
      {/* the browser's own button speaks the language of the browser */}
      <input
        id={id}
        className="unseen"
        type="file"
        accept=".xlsx,.ods,.csv,.tsv,.txt,.html,.geojson,.json,.zip"
        onChange={(event) => take(event.target.files)}
      />
      <p>
        <label className="button button-quiet" htmlFor={id}>
          {t(file ? "imports.other" : "imports.choose_file")}
        </label>{" "}
        {file ? <strong>{file.name}</strong> : t("imports.drop")}
      </p>
      <span className="hint">{hint}</span>
    </fieldset>
  );
}
