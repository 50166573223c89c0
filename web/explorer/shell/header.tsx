import { Boundary } from "../../kit/boundary.tsx";
import { pageAddress } from "../../view/page-address.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import "../../words/product-words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { FEATURES } from "../index.ts";

/** Brand, language and search. `index.html` holds the same brand before any script runs. */
export function Header() {
  const { t, language } = useText();
  const { view } = useView();
  const other = language === "th" ? "en" : "th";
  return (
    <header className="header">
      <div className="brand">
        <a className="brand-home" href={pageAddress("/", view)}>
          <img src="/mark.svg" alt={t("app.home")} width="40" height="40" />
        </a>
        <div>
          <h1>{t("app.title")}</h1>
          <p>
            <WholeWords>{t("app.subtitle")}</WholeWords>
          </p>
        </div>
        <ViewLink
          className="language"
          lang={other}
          title={t("app.other_language_hint")}
          change={(view) => ({ ...view, language: other })}
        >
          {t("app.other_language")}
        </ViewLink>
      </div>
      <search>
        {FEATURES.map(
          ({ id, Search }) =>
            Search && (
              <Boundary key={id}>
                <Search />
              </Boundary>
            ),
        )}
      </search>
    </header>
  );
}
