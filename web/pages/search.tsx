/** What was found, and the choice between the LAOs of a shared tambon. */
import { areaName, tambonName } from "../../data/area-name.ts";
import { placePath } from "../../data/place-path.ts";
import type { ChoicePage, SearchPage, Setting } from "../../server/pages/page.ts";
import { formatShare } from "../figures/format.ts";
import { formatCamera } from "../view/camera.ts";
import { formatReference } from "../view/reference.ts";
import "../words/product-words.ts";
import { Find } from "./find.tsx";
import { keeping, placeLink } from "./links.ts";
import { Shell } from "./shell.tsx";
import type { PageText } from "./text.ts";
import "./words.ts";

interface Props<Page> {
  page: Page;
  setting: Setting;
  text: PageText;
}

/** Near enough to see a site among its neighbours. */
const SITE_ZOOM = 14;

/** Places have pages; regions, programmes and sites are shown by the explorer. */
function hitLink({ kind, code, name_th, center, programme }: SearchPage["items"][number]): string {
  if (kind === "region") return `/explore?area=${formatReference({ level: kind, code })}`;
  if (kind === "programme") return `/explore?programme=${code}`;
  if (kind !== "site") return placePath(code, name_th);
  const [lng, lat] = center;
  return `/explore?programme=${programme}&at=${formatCamera({ lng, lat, zoom: SITE_ZOOM })}`;
}

export function Search({ page: { asked, items }, setting, text }: Props<SearchPage>) {
  const { t, language } = text;
  const title =
    asked === "" ? t("search_page.empty") : t(items.length > 0 ? "search_page.title" : "search_page.none", { asked });
  const head = { title: `${title} · ${t("app.title")}`, description: title, picture: null, listed: false };
  return (
    <Shell head={head} setting={setting} text={text} here={`/search?q=${encodeURIComponent(asked)}`}>
      <h1>{title}</h1>
      <Find text={text} asked={asked} />
      {asked !== "" && (
        <p>{items.length > 0 ? t("search_page.count", { count: items.length }) : t("search_page.none_help")}</p>
      )}
      <ol className="hits">
        {items.map((item) => (
          <li key={`${item.kind} ${item.code} ${item.programme}`}>
            <a href={keeping(hitLink(item), text)}>{item[`name_${language}`]}</a>
            <small>
              {item[`within_${language}`]}
              {item.found_as && ` · ${t("search_page.found_as", { name: item.found_as[`name_${language}`] })}`}
            </small>
          </li>
        ))}
      </ol>
    </Shell>
  );
}

export function Choice({ page: { tambon, laos }, setting, text }: Props<ChoicePage>) {
  const { t, language } = text;
  const title = t("choice.title", { name: tambonName(tambon, language) });
  const head = { title: `${title} · ${t("app.title")}`, description: t("choice.lead"), picture: null, listed: false };
  return (
    <Shell head={head} setting={setting} text={text}>
      <h1>{title}</h1>
      <p className="lead">{t("choice.lead")}</p>
      <ul className="hits">
        {laos.map((lao) => (
          <li key={lao.code}>
            <a href={placeLink(lao, text)}>{areaName(lao, language)}</a>
            <small>
              {lao[`within_${language}`]} ·{" "}
              {lao.part === null
                ? t("choice.part_unknown")
                : t("choice.part", { share: formatShare(lao.part, language, 0) })}
            </small>
          </li>
        ))}
      </ul>
    </Shell>
  );
}
