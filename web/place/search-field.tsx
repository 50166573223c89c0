/** A search over regions, provinces, amphoe, LAOs and sites. */
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ComboBox, type Key } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { programmeOf } from "../../data/themes.ts";
import { RequestError } from "../api/client.ts";
import { type SearchResult, searchQuery } from "../api/search.ts";
import { AriaLocale } from "../kit/aria-locale.tsx";
import { type Text, useText } from "../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "../kit/whole-words.tsx";

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
  const enough = typed.trim().length > 1 && asked.length > 1;
  const lacking = enough && (answer.isError || answer.fetchStatus === "paused");
  const found = (enough && !lacking ? (answer.data ?? []) : []).filter(
    ({ kind }) => !areasOnly || (kind !== "site" && kind !== "programme"),
  );
  const settled = answer.isSuccess && !answer.isPlaceholderData && asked === typed.trim();
  function choose(key: Key | null) {
    const item = found.find((each) => keyOf(each) === key);
    if (!item) return;
    setTyped("");
    onFound(item);
  }
  return (
    <AriaLocale>
      <ComboBox
        className={`field ${className}`}
        isDisabled={disabled}
        items={found.map((item) => ({ ...item, id: keyOf(item) }))}
        inputValue={typed}
        onInputChange={setTyped}
        value={null}
        onChange={choose}
        // what stands there while the next answer comes belongs to other words than those that are written
        disabledKeys={settled ? [] : found.map(keyOf)}
        defaultFilter={() => true}
        allowsEmptyCollection={typed.trim().length > 1 && !lacking}
      >
        <Label className="field-label">{label}</Label>
        <div className="field-box">
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
            <path d="m13 13 4.5 4.5" stroke="currentColor" strokeWidth="1.75" />
          </svg>
          <Input
            placeholder={placeholder}
            title={placeholder}
            type="search"
            enterKeyHint="search"
            onKeyDown={({ key }) => lacking && key === "Enter" && void answer.refetch()}
          />
        </div>
        {lacking && <SearchFailure answer={answer} />}
        <Popover className={settled ? "popover" : "popover stale"} offset={4}>
          {!settled && found.length > 0 && (
            <p className="popover-empty">
              <WholeWords>{t("search.busy")}</WholeWords>
            </p>
          )}
          <ListBox<SearchResult>
            renderEmptyState={() => (
              <p className="popover-empty">{settled ? t("search.none", { query: asked }) : t("search.busy")}</p>
            )}
          >
            {(item) => (
              <ListBoxItem id={keyOf(item)} textValue={item[`name_${language}`]}>
                {item[`name_${language}`]}
                <span className="hint">{whatItIs(item, text)}</span>
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaLocale>
  );
}

/** The kind, where it lies, and by which other name it was found. */
function whatItIs(item: SearchResult, { t, language, pick }: Text): string {
  const ofSite = item.kind === "site" && item.programme ? pick(programmeOf(item.programme).short) : null;
  const kind = item.kind === "site" ? ofSite : t(`level.${item.kind}`);
  const within = item.kind === "programme" ? null : item[`within_${language}`];
  const other = item.found_as && t("search.found_as", { name: item.found_as[`name_${language}`] });
  return [kind, within, other].filter(Boolean).join(" · ");
}

/** Nothing was found because nothing could be asked: that is another thing than no such place. */
function SearchFailure({ answer }: { answer: UseQueryResult }) {
  const { t, pick } = useText();
  const { error } = answer;
  const reason =
    error instanceof RequestError && error.problem
      ? pick(error.problem)
      : t(answer.fetchStatus === "paused" ? "state.unconnected" : "state.offline");
  return (
    <div className="field-failure" role="alert">
      <p>
        <WholeWords>{t("search.failed")}</WholeWords>: {reason}
      </p>
      {answer.isError && (
        // the field keeps the focus, so that its list opens when the answer is there
        <button
          type="button"
          className="button"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void answer.refetch()}
        >
          {t("search.retry")}
        </button>
      )}
    </div>
  );
}
