/** The page: header and figures on one side, map or table on the other; a phone shows one of them at a time. */
import { useEffect } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import { usePlaceName } from "../../place/use-place-name.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { FEATURES } from "../index.ts";
import { Bar } from "./bar.tsx";
import { FiguresPanel } from "./figures-panel.tsx";
import { Header } from "./header.tsx";
import { PaneTabs } from "./pane-tabs.tsx";
import { Stage } from "./stage.tsx";
import "./styles/layout.css";
import "./styles/layout-narrow.css";
import "./styles/print.css";
import "./styles/print-map.css";
import "./words.ts";
import "../../words/product-words.ts";

export function App() {
  const { t, language } = useText();
  const { pane } = useView().view;
  const title = [usePlaceName(), t("app.title")].filter(Boolean).join(" · ");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  return (
    <>
      <a className="skip-link" href="#figures">
        {t("app.skip")}
      </a>
      {FEATURES.map(
        ({ id, Banner }) =>
          Banner && (
            <Boundary key={id}>
              <Banner />
            </Boundary>
          ),
      )}
      <div className="page" data-pane={pane}>
        <Header />
        <PaneTabs />
        <main>
          <FiguresPanel />
          <div className="workspace">
            <Bar />
            <Stage />
          </div>
        </main>
      </div>
    </>
  );
}
