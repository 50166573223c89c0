/** Which areas of a file are meant: all, or some by their names in a column of the file. */
import { useState } from "react";
import type { Attributes } from "../../../data/reading/outlines/area-layer.ts";
import { namesIn } from "../../../data/reading/outlines/naming.ts";
import { formatNumber } from "../../figures/format.ts";
import { Select } from "../../kit/select.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";

/** Areas by their place in the file. */
export type Chosen = "all" | ReadonlySet<number>;

/** Names that can be seen without searching. */
const FEW = 8;
const MOST_LISTED = 100;

interface AreaChoiceProps {
  attributes: readonly Attributes[];
  /** The best to name them by comes first. */
  columns: readonly string[];
  chosen: Chosen;
  onChosen(chosen: Chosen): void;
}

export function AreaChoice({ attributes, columns, chosen, onChosen }: AreaChoiceProps) {
  const { t, language } = useText();
  const [picked, setPicked] = useState<string | null>(null);
  const column = picked !== null && columns.includes(picked) ? picked : columns[0];
  const total = formatNumber(attributes.length, language);
  return (
    <fieldset className="file-question">
      <legend>
        <WholeWords>{t("file.areas")}</WholeWords>
      </legend>
      <label className="file-option">
        <input type="radio" name="areas" checked={chosen === "all"} onChange={() => onChosen("all")} />
        <WholeWords>{t("file.all", { total })}</WholeWords>
      </label>
      <label className="file-option">
        <input type="radio" name="areas" checked={chosen !== "all"} onChange={() => onChosen(new Set())} />
        <WholeWords>{t("file.some")}</WholeWords>
      </label>
      {chosen !== "all" && (
        <>
          {columns.length > 1 && (
            <Select
              label={t("file.column")}
              value={column ?? ""}
              options={columns.map((each) => ({ value: each, label: each }))}
              onChoose={setPicked}
            />
          )}
          <NameList names={namesIn(attributes, column)} chosen={chosen} onChosen={onChosen} />
          <p role="status">
            <WholeWords>{t("file.chosen", { chosen: formatNumber(chosen.size, language), total })}</WholeWords>
          </p>
        </>
      )}
      <p className="hint">
        <WholeWords>{t("file.together")}</WholeWords>
      </p>
    </fieldset>
  );
}

interface NameListProps {
  names: readonly string[];
  chosen: ReadonlySet<number>;
  onChosen(chosen: ReadonlySet<number>): void;
}

function NameList({ names, chosen, onChosen }: NameListProps) {
  const { t, language } = useText();
  const [text, setText] = useState("");
  const sought = text.trim().toLowerCase();
  const found = names.flatMap((name, index) => (name.toLowerCase().includes(sought) ? [{ name, index }] : []));
  const listed = found.slice(0, MOST_LISTED);
  const number = (value: number) => formatNumber(value, language);
  function toggle(index: number) {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    onChosen(next);
  }
  return (
    <>
      {names.length > FEW && (
        <label className="field">
          <span className="field-label">
            <WholeWords>{t("file.search")}</WholeWords>
          </span>
          <span className="field-box">
            <input
              type="search"
              value={text}
              onChange={(event) => setText(event.target.value)}
              // Enter searches for the name and does not send the form
              onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
            />
          </span>
        </label>
      )}
      <ul className="file-names">
        {listed.map(({ name, index }) => (
          <li key={index}>
            <label className="file-option">
              <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p className="hint">
          <WholeWords>{t("file.none_found", { text: text.trim() })}</WholeWords>
        </p>
      )}
      {found.length > listed.length && (
        <p className="hint">
          <WholeWords>{t("file.listed", { shown: number(listed.length), total: number(found.length) })}</WholeWords>
        </p>
      )}
    </>
  );
}
