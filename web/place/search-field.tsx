/** A search over regions, provinces, amphoe, LAOs and sites. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ComboBox, type Key } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { programmeOf } from "../../data/themes.ts";
import { type SearchResult, searchQuery } from "../api/search.ts";
import { useText } from "../words/use-text.ts";
import "./words.ts";

/** Typing pauses of this length (ms) ask the server. */
const PAUSE = 180;
const keyOf = (found: SearchResult): string => `${found.kind}:${found.programme ?? ""}:${found.code}`;

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

interface SearchFieldProps {
  label: string;
  placeholder: string;
  className?: string;
  /** Sites and programmes are no areas. */
  areasOnly?: boolean;
  disabled?: boolean;
  onFound(found: SearchResult): void;
}

export default function SearchField({
  label,
  placeholder,
  className = "",
  areasOnly,
  disabled,
  onFound,
}: SearchFieldProps) {
  const text = useText();
  const { t, language } = text;
  const [typed, setTyped] = useState("");
  const asked = usePaused(typed.trim());
  const answer = useQuery(searchQuery(asked));
  const found = (asked.length > 1 ? (answer.data ?? []) : []).filter(
    ({ kind }) => !areasOnly || (kind !== "site" && kind !== "programme"),
  );
  const name = (item: SearchResult) => item[`name_${language}`];
  const within = (item: SearchResult) => item[`within_${language}`];
  function kind(item: SearchResult): string {
    if (item.kind !== "site") return t(`level.${item.kind}`);
    return item.programme ? text.pick(programmeOf(item.programme).short) : "";
  }
  function choose(key: Key | null) {
    const item = found.find((each) => keyOf(each) === key);
    if (!item) return;
    setTyped("");
    onFound(item);
  }
  function emptyText(): string {
    if (answer.isError) return t("search.failed");
    return answer.isFetching || asked !== typed.trim() ? t("search.busy") : t("search.none", { query: asked });
  }
  return (
    <ComboBox
      className={`field ${className}`}
      isDisabled={disabled}
      items={found.map((item) => ({ ...item, id: keyOf(item) }))}
      inputValue={typed}
      onInputChange={setTyped}
      value={null}
      onChange={choose}
      defaultFilter={() => true}
      allowsEmptyCollection={typed.trim().length > 1}
    >
      <Label className="field-label">{label}</Label>
      <div className="field-box">
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <Input placeholder={placeholder} type="search" enterKeyHint="search" />
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<SearchResult> renderEmptyState={() => <p className="popover-empty">{emptyText()}</p>}>
          {(item) => (
            <ListBoxItem id={keyOf(item)} textValue={name(item)}>
              {name(item)}
              <span className="hint">
                {kind(item)} {within(item) && `· ${within(item)}`}
                {item.found_as && ` · ${t("search.found_as", { name: item.found_as[`name_${language}`] })}`}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
