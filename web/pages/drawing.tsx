/** Pages as text: the server asks with the facts, and gets a document. Built apart, so that the server imports no source of it. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Drawing, Page, Setting } from "../../server/pages/page.ts";
import { Data } from "./data/data.tsx";
import { Home } from "./home/home.tsx";
import { Picture } from "./picture.tsx";
import { Place } from "./place/place.tsx";
import { Choice, Search } from "./search.tsx";
import { type PageText, textIn } from "./text.ts";
import { Embed } from "./theme/embed.tsx";
import { ThemePicture } from "./theme/theme-picture.tsx";
import { Trouble } from "./trouble.tsx";
import { keepWordsWhole } from "./whole-words.ts";

function elementOf(page: Page, setting: Setting, text: PageText): ReactElement {
  switch (page.kind) {
    case "home":
      return <Home page={page} setting={setting} text={text} />;
    case "place":
      return <Place page={page} setting={setting} text={text} />;
    case "choice":
      return <Choice page={page} setting={setting} text={text} />;
    case "search":
      return <Search page={page} setting={setting} text={text} />;
    case "theme":
      return <Embed page={page} setting={setting} text={text} />;
    case "data":
      return <Data page={page} setting={setting} text={text} />;
    case "trouble":
      return <Trouble page={page} setting={setting} text={text} />;
  }
}

export const drawPage: Drawing["drawPage"] = (page, setting) =>
  `<!doctype html>${keepWordsWhole(renderToStaticMarkup(elementOf(page, setting, textIn(setting.language, setting.realOnly))))}`;

export const drawPicture: Drawing["drawPicture"] = (page, language) =>
  renderToStaticMarkup(<Picture page={page} text={textIn(language)} />);

export const drawTheme: Drawing["drawTheme"] = (page, language) =>
  renderToStaticMarkup(<ThemePicture page={page} text={textIn(language)} />);
