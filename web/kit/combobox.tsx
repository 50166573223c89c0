/** A list to choose from by typing, arrow keys or touch. Loaded after the figures: see `combobox-placeholder.tsx`. */
import { Button } from "react-aria-components/Button";
import { ComboBox, type Key } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useText } from "../words/use-text.ts";
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
  onChoose(id: string): void;
}

export default function Combobox({ label, choices, chosen, disabled, placeholder, onChoose }: ComboboxProps) {
  const { t } = useText();
  const choose = (key: Key | null) => key !== null && key !== chosen && onChoose(String(key));
  return (
    <ComboBox
      className="field"
      defaultItems={choices}
      value={chosen}
      onChange={choose}
      isDisabled={disabled}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label className="field-label">{label}</Label>
      <div className="field-box">
        <Input placeholder={placeholder} onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label={t("combobox.open")}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m3 6 5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </div>
      <Popover className="popover" offset={4}>
        <ListBox<Choice> renderEmptyState={() => <p className="popover-empty">{t("combobox.none")}</p>}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.name}>
              {choice.name}
              {choice.hint && <span className="hint">{choice.hint}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
