import type { HomePage, Setting } from "../../../server/pages/page.ts";
import { formatNumber } from "../../figures/format.ts";
import { Find } from "../find.tsx";
import { Shell } from "../shell.tsx";
import { DemoNote, Sources } from "../sources.tsx";
import type { PageText } from "../text.ts";
import { CountryMap } from "./country-map.tsx";
import { Nation } from "./nation.tsx";
import { Progress } from "./progress.tsx";
import { Published } from "./published.tsx";
import "./words.ts";

export function Home({ page, setting, text }: { page: HomePage; setting: Setting; text: PageText }) {
  const { t, language } = text;
  const { summary } = page;
  const { laos, provinces } = summary.areas;
  const head = {
    title: `${t("home.title")} · ${t("app.title")}`,
    description: t("home.description", { laos: formatNumber(laos, language), provinces }),
    picture: null,
    listed: true,
  };
  return (
    <Shell head={head} setting={setting} text={text}>
      <div className="hero">
        <h1>{t("home.title")}</h1>
        <p className="lead">{t("home.lead")}</p>
        <Find text={text} near />
      </div>
      <DemoNote of={summary} text={text} />
      <Nation summary={summary} text={text} />
      {page.map.areas.some(({ value }) => value !== null) && <CountryMap page={page} text={text} />}
      <Progress lines={page.progress} text={text} />
      <Published summary={summary} text={text} />
      <Sources parts={summary.programmes} text={text} />
    </Shell>
  );
}
