/**
 * A list to choose from by typing, arrow keys or touch. A field writes on one line and cuts it, so that its text stands over
 * it until somebody types. Loaded after the figures: see `combobox-placeholder.tsx`.
 */
import type { FocusEvent } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox, type Key } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { tidy } from "../../data/reading/text/normalise-thai.ts";
import { useText } from "../words/use-text.ts";
import { AriaLocale } from "./aria-locale.tsx";
import { WholeWords } from "./whole-words.tsx";
import "./words.ts";

export interface Choice {
  id: string;
  name: string;
  /** A second line, such as the areas above. */
  hint?: string;
}

interface ComboboxProps {
  label: string;
  choices: readonly Choice[];
  chosen: string;
  disabled?: boolean;
  placeholder?: string;
  /** Why there is nothing to choose, where that is not the text typed: the choices are on their way, or did not come. */
  missing?: string | null;
  onChoose(id: string): void;
  onOpen?(): void;
}

/** Text of any spelling that looks the same. */
function holds(text: string, typed: string): boolean {
  const plain = (each: string) => tidy(each).toLowerCase().replaceAll(" ", "");
  return plain(text).includes(plain(typed));
}

/** Only where a person comes in: the list sends focus events of its own while somebody types. */
function selectAll(event: FocusEvent<HTMLInputElement>) {
  if (event.isTrusted) event.currentTarget.select();
}

export default function Combobox(props: ComboboxProps) {
  const { label, choices, chosen, disabled, placeholder, missing, onChoose, onOpen } = props;
  const { t } = useText();
  const chosenName = choices.find(({ id }) => id === chosen)?.name;
  const shown = chosenName ?? placeholder;
  const choose = (key: Key | null) => key !== null && key !== chosen && onChoose(String(key));
  return (
    <AriaLocale>
      <ComboBox
        className="field"
        defaultItems={choices}
        value={chosen}
        onChange={choose}
        isDisabled={disabled}
        defaultFilter={holds}
        menuTrigger="focus"
        onOpenChange={(open) => open && onOpen?.()}
        allowsEmptyCollection
      >
        <Label className="field-label">{label}</Label>
        <div className="field-box">
          <Input placeholder={placeholder} title={chosenName} onFocus={selectAll} />
          {shown && (
            <span className="field-chosen" data-empty={chosenName ? undefined : ""} aria-hidden="true">
              <WholeWords>{shown}</WholeWords>
            </span>
          )}
          <Button aria-label={t("combobox.open")}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.75" />
            </svg>
          </Button>
        </div>
        <Popover className="popover" offset={4}>
          <ListBox<Choice> renderEmptyState={() => <p className="popover-empty">{missing ?? t("combobox.none")}</p>}>
            {(choice) => (
              <ListBoxItem id={choice.id} textValue={choice.name}>
                {choice.name}
                {choice.hint && <span className="hint">{choice.hint}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </AriaLocale>
  );
}
