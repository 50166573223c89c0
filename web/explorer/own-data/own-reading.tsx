/** How the file is read, with its first rows: whoever knows them sees whether it is right. */
import type { Reading } from "../../../data/reading/choices.ts";
import { HEADER_ROWS } from "../../../data/reading/headings.ts";
import { DELIMITERS, type Delimiter } from "../../../data/reading/tables/delimiters.ts";
import { TEXT_ENCODINGS } from "../../../data/reading/text/encoding.ts";
import { ScrollRegion } from "../../kit/scroll-region.tsx";
import { Select } from "../../kit/select.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";
import type { OwnAnswer } from "./answer.ts";
import { ENCODING_NAMES, EncodingQuestion } from "./own-encodings.tsx";

const PREVIEW_ROWS = 4;
const DELIMITER_KEYS = {
  ",": "own.delimiter_comma",
  ";": "own.delimiter_semicolon",
  "\t": "own.delimiter_tab",
  "|": "own.delimiter_bar",
} as const satisfies Record<Delimiter, string>;

/** Columns are others then: what was chosen of them is forgotten. */
function useReadAgain(): (change: Pick<Partial<Reading>, "text" | "sheet" | "headerRow">) => void {
  const { changeOwn } = useOwnActions();
  return (change) => changeOwn({ headerRow: null, ...change, choices: {}, fixes: {} });
}

export function ReadingChoices({ reading, own }: { reading: Reading; own: OwnAnswer }) {
  const { t } = useText();
  const readAgain = useReadAgain();
  const { text, sheets } = own.book;
  const rows = sheets[own.sheet]?.rows.slice(0, HEADER_ROWS) ?? [];
  const headers = rows.map((row, index) => ({
    value: String(index),
    label: t("own.header_row", { row: index + 1, text: row.filter(Boolean).join(" · ").slice(0, 40) }),
  }));
  return (
    <>
      <div className="own-fields">
        {sheets.length > 1 && (
          <Select
            label={t("own.sheet")}
            value={String(own.sheet)}
            options={sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChoose={(value) => readAgain({ sheet: Number(value) })}
          />
        )}
        {text && own.book.format === "csv" && (
          <>
            <Select
              label={t("own.encoding")}
              value={text.encoding}
              options={TEXT_ENCODINGS.map((value) => ({ value, label: ENCODING_NAMES[value] }))}
              onChoose={(value) =>
                readAgain({ text: { ...reading.text, encoding: TEXT_ENCODINGS.find((each) => each === value) } })
              }
            />
            <Select
              label={t("own.delimiter")}
              value={text.delimiter}
              options={DELIMITERS.map((value) => ({ value, label: t(DELIMITER_KEYS[value]) }))}
              onChoose={(value) =>
                readAgain({ text: { ...reading.text, delimiter: DELIMITERS.find((each) => each === value) } })
              }
            />
          </>
        )}
        <Select
          label={t("own.header")}
          value={String(own.table.headerRow)}
          options={[...headers, { value: "-1", label: t("own.header_none") }]}
          onChoose={(value) => readAgain({ sheet: reading.sheet, headerRow: Number(value) })}
        />
      </div>
      {text && (
        <EncodingQuestion
          candidates={text.candidates}
          onChoose={(encoding) => readAgain({ text: { ...reading.text, encoding } })}
        />
      )}
      {text?.encoding === "windows-874" && text.candidates.length === 0 && !reading.text.encoding && (
        <p className="own-notice">
          <WholeWords>{t("own.thai_windows")}</WholeWords>
        </p>
      )}
      <Preview own={own} />
    </>
  );
}

function Preview({ own: { table } }: { own: OwnAnswer }) {
  const { t } = useText();
  return (
    <ScrollRegion label={t("own.preview")} className="own-preview">
      <table>
        <thead>
          <tr>
            {table.columns.map(({ title, letter }) => (
              <th key={letter} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, PREVIEW_ROWS).map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by nothing else
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
