/** How the rows find their place and which column is shown: each guess can be changed. */
import { type Choices, type ColumnRole, PLACINGS, REPEATED_RULES } from "../../../data/reading/choices.ts";
import { titleOf } from "../../../data/reading/table.ts";
import { Select } from "../../kit/select.tsx";
import { useText } from "../../words/use-text.ts";
import { useOwnActions } from "./actions.ts";
import type { OwnAnswer } from "./answer.ts";
import { useOwn } from "./store.ts";

const NONE = "none";

function useChoose(): (change: Partial<Choices>) => void {
  const own = useOwn();
  const { changeOwn } = useOwnActions();
  return (change) => changeOwn({ choices: { ...own?.reading.choices, ...change } });
}

/** Which columns place a row, by how it is placed. */
function rolesOf({ placing, level }: Choices): readonly ColumnRole[] {
  if (placing === "code") return ["code"];
  if (placing === "point") return ["lat", "lng"];
  return level === "lao" ? ["name", "province", "amphoe"] : ["name"];
}

export function ColumnChoices({ own }: { own: OwnAnswer }) {
  const { t } = useText();
  const choose = useChoose();
  const { choices, table, result } = own;
  const columns = table.columns.map(({ title }, column) => ({ value: String(column), label: title }));
  const withNone = [{ value: NONE, label: t("own.column_none") }, ...columns];
  return (
    <div className="own-fields">
      <Select
        label={t("own.placing")}
        value={choices.placing}
        options={PLACINGS.map((value) => ({ value, label: t(`own_placing.${value}`) }))}
        onChoose={(value) => choose({ placing: PLACINGS.find((each) => each === value) })}
      />
      {choices.placing !== "point" && (
        <Select
          label={t("own.level")}
          value={choices.level}
          options={(["lao", "province"] as const).map((value) => ({ value, label: t(`level.${value}`) }))}
          onChoose={(value) => choose({ level: value === "lao" ? "lao" : "province" })}
        />
      )}
      {rolesOf(choices).map((role) => (
        <Select
          key={role}
          label={t(`own_role.${role}`)}
          value={String(choices[role] ?? NONE)}
          options={withNone}
          onChoose={(value) => choose({ [role]: value === NONE ? null : Number(value) })}
        />
      ))}
      <ValueSelect own={own} />
      {result.kind === "areas" && result.joined.repeated.length > 0 && choices.value !== null && (
        <Select
          label={t("own.repeated")}
          value={choices.repeated}
          options={REPEATED_RULES.map((value) => ({ value, label: t(`own_repeated.${value}`) }))}
          onChoose={(value) => choose({ repeated: REPEATED_RULES.find((each) => each === value) })}
        />
      )}
    </div>
  );
}

/** Columns of numbers; the rows themselves can always be counted. */
export function ValueSelect({ own }: { own: OwnAnswer }) {
  const { t } = useText();
  const choose = useChoose();
  const { choices, guess, table } = own;
  const numeric = guess.numeric.map((column) => ({ value: String(column), label: titleOf(table, column) }));
  return (
    <Select
      label={t("own.value")}
      value={String(choices.value ?? NONE)}
      options={[...numeric, { value: NONE, label: t("own.count") }]}
      onChoose={(value) => choose({ value: value === NONE ? null : Number(value) })}
    />
  );
}
