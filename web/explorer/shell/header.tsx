import { lazy, Suspense } from "react";
import { ComboboxPlaceholder } from "../../kit/combobox-placeholder.tsx";
import { useFieldsReady } from "../../place/use-scope.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import "../../words/product-words.ts";

const SearchBox = lazy(() => import("../areas/search-box.tsx"));

/** Brand, language and the one search over everything. `index.html` holds the same brand before any script runs. */
export function Header() {
  const { t, language } = useText();
  const settled = useFieldsReady();
  const placeholder = (
    <ComboboxPlaceholder className="search" label={t("search.label")} text={t("search.placeholder")} />
  );
  const other = language === "th" ? "en" : "th";
  return (
    <header className="header">
      <div className="brand">
        <img src="/mark.svg" alt="" width="40" height="40" />
        <div>
          <h1>{t("app.title")}</h1>
          <p>{t("app.subtitle")}</p>
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
        <Suspense fallback={placeholder}>{settled ? <SearchBox /> : placeholder}</Suspense>
      </search>
    </header>
  );
}
