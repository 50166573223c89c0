/** What is said where there is no page, or none for now. */
import type { Setting, TroublePage } from "../../server/pages/page.ts";
import "../words/product-words.ts";
import { Find } from "./find.tsx";
import { Shell } from "./shell.tsx";
import type { PageText } from "./text.ts";
import "./words.ts";

function titleOf({ status, parameter }: TroublePage) {
  // the page is there, but has nothing to show of the programme
  if (status === 404 && parameter === "programme") return "trouble.no_data";
  if (status === 404) return "trouble.missing";
  return status >= 500 ? "trouble.away" : "trouble.refused";
}

export function Trouble({ page, setting, text }: { page: TroublePage; setting: Setting; text: PageText }) {
  const { t, pick } = text;
  const title = t(titleOf(page));
  const head = { title: `${title} · ${t("app.title")}`, description: title, picture: null, listed: false };
  return (
    <Shell head={head} setting={setting} text={text}>
      <h1>{title}</h1>
      <p>{pick(page.detail)}</p>
      <p>{t("trouble.way_on")}</p>
      <Find text={text} />
    </Shell>
  );
}
