/** One set of data: what it is, what it may be used for, what is in it and where. */
import type { DataPage } from "../../../server/pages/page.ts";
import { formatDate } from "../../figures/format.ts";
import { setsNote, setsTitle } from "../../figures/sets.ts";
import "../../kit/words.ts";
import type { Text } from "../../words/use-text.ts";
import { unitName } from "./units.ts";
import "./words.ts";

type Entry = DataPage["entries"][number];

const LICENCE_PAGES: Readonly<Record<string, string>> = {
  "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
  "CC-BY-3.0-IGO": "https://creativecommons.org/licenses/by/3.0/igo/",
};

function Licence({ licence, text: { t } }: { licence: string; text: Text }) {
  const page = LICENCE_PAGES[licence];
  return page ? <a href={page}>{licence}</a> : t("data.facts");
}

function Fields({ fields, text: { t, pick } }: Pick<Entry, "fields"> & { text: Text }) {
  return (
    <details>
      <summary>{t("data.fields", { count: fields.length })}</summary>
      <div className="wide-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{t("data.field")}</th>
              <th scope="col">{t("data.meaning")}</th>
              <th scope="col">{t("data.unit")}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, title, unit }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{pick(title)}</td>
                <td>{pick(unitName(unit))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function DataEntry({ entry, text }: { entry: Entry; text: Text }) {
  const { t, pick, language } = text;
  const { id, title, about, source, licence, changed, origins, fields, resources } = entry;
  return (
    <section className="data-set" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{pick(title)}</h2>
      <p>{pick(about)}</p>
      {origins.includes("demo") && (
        <p className="demo-note">
          <strong>{setsTitle(origins, text)}</strong> {setsNote(origins, text)}
        </p>
      )}
      <dl>
        <div>
          <dt>{t("data.source")}</dt>
          <dd>{pick(source)}</dd>
        </div>
        <div>
          <dt>{t("data.licence")}</dt>
          <dd>
            <Licence licence={licence} text={text} />
          </dd>
        </div>
        <div>
          <dt>{t("data.changed")}</dt>
          <dd>{changed === null ? t("data.each") : formatDate(changed, language)}</dd>
        </div>
      </dl>
      <h3>{t("data.addresses")}</h3>
      <ul className="data-addresses">
        {resources.map(({ name, format, path }) => (
          <li key={path}>
            <strong>{format}</strong> {pick(name)}
            <a href={path}>
              <code>{path}</code>
            </a>
          </li>
        ))}
        <li>
          <strong>JSON</strong> {t("data.metadata")}
          <a href={`/data/${id}/catalog.json`}>
            <code>{`/data/${id}/catalog.json`}</code>
          </a>
        </li>
      </ul>
      <Fields fields={fields} text={text} />
    </section>
  );
}
