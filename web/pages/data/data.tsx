import type { DataPage, Setting } from "../../../server/pages/page.ts";
import "../../words/product-words.ts";
import { keeping } from "../links.ts";
import { Shell } from "../shell.tsx";
import type { PageText } from "../text.ts";
import { DataEntry } from "./entry.tsx";
import "./words.ts";

export function Data({ page, setting, text }: { page: DataPage; setting: Setting; text: PageText }) {
  const { t, pick } = text;
  const { entries } = page;
  const head = {
    title: `${t("data.title")} · ${t("app.title")}`,
    description: t("data.lead"),
    picture: null,
    listed: true,
  };
  return (
    <Shell head={head} setting={setting} text={text}>
      <header className="data-head">
        <h1>{t("data.title")}</h1>
        <p className="lead">{t("data.lead")}</p>
        <p>
          {t("data.machines")}: <a href="/data/catalog.json">CKAN (JSON)</a> ·{" "}
          <a href="/data/dcat.jsonld">DCAT (JSON-LD)</a> ·{" "}
          <a href={keeping("/docs", { ...text, realOnly: false })}>{t("data.docs")}</a>
        </p>
      </header>
      <nav className="data-contents" aria-label={t("data.contents")}>
        <ul>
          {entries.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{pick(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {entries.map((entry) => (
        <DataEntry key={entry.id} entry={entry} text={text} />
      ))}
    </Shell>
  );
}
