/** Where a role holds: the nation, or provinces, which a region can fill in. */
import { useQuery } from "@tanstack/react-query";
import { CODI_REGIONS } from "../../../data/codi-regions.ts";
import { REGIONS } from "../../../data/regions.ts";
import { areasQuery } from "../../api/areas.ts";
import { useText } from "../../words/use-text.ts";
import type { NewAccount } from "../api/accounts.ts";
import "./words.ts";

type Scope = NewAccount["scope"];

/** CODI's own regions as soon as an office has written down which provinces they hold. */
const CHOICES = [
  ...REGIONS,
  ...CODI_REGIONS.flatMap((region) => (region.provinces ? [{ ...region, provinces: region.provinces }] : [])),
];

export function ScopeFields({ scope, onChange }: { scope: Scope; onChange(scope: Scope): void }) {
  const { t, pick, language } = useText();
  const provinces = useQuery(areasQuery("province")).data ?? [];
  const codes = scope.kind === "nation" ? [] : scope.codes;
  const choose = (next: readonly string[]) => onChange({ kind: "provinces", codes: [...new Set(next)].sort() });
  const toggle = (code: string) =>
    choose(codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code]);
  return (
    <fieldset className="scope-fields">
      <legend className="field-label">{t("accounts.scope")}</legend>
      {(["nation", "provinces"] as const).map((kind) => (
        <label key={kind} className="scope-choice">
          <input
            type="radio"
            name="scope"
            checked={scope.kind === kind}
            onChange={() => onChange(kind === "nation" ? { kind } : { kind, codes: [] })}
          />
          {t(`accounts.scope_${kind}`)}
        </label>
      ))}
      {scope.kind === "provinces" && (
        <>
          <p role="status">
            {codes.length === 0 ? t("accounts.scope_none") : t("accounts.scope_chosen", { count: codes.length })}
          </p>
          <div className="account-actions">
            <span className="field-label">{t("accounts.scope_region")}</span>
            {CHOICES.map((region) => (
              <button
                key={region.code}
                type="button"
                className="link-button"
                onClick={() => choose([...codes, ...region.provinces])}
              >
                {pick(region.name)}
              </button>
            ))}
          </div>
          <ul className="scope-provinces" aria-label={t("accounts.provinces")}>
            {provinces.map((province) => (
              <li key={province.code}>
                <label className="scope-choice">
                  <input
                    type="checkbox"
                    checked={codes.includes(province.code)}
                    onChange={() => toggle(province.code)}
                  />
                  {province[`name_${language}`]}
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  );
}
