import { lazy, Suspense } from "react";
import { ComboboxPlaceholder } from "../../kit/combobox-placeholder.tsx";
import { useFieldsReady } from "../../place/use-scope.ts";
import { useText } from "../../words/use-text.ts";

const SearchBox = lazy(() => import("./search-box.tsx"));

/** The one search over everything; its code waits for the map. */
export function Search() {
  const { t } = useText();
  const settled = useFieldsReady();
  const placeholder = (
    <ComboboxPlaceholder className="search" label={t("search.label")} text={t("search.placeholder")} />
  );
  return <Suspense fallback={placeholder}>{settled ? <SearchBox /> : placeholder}</Suspense>;
}
