/** Where a role holds: the nation, or provinces, which a region can fill in. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { areaName } from "../../../data/area-name.ts";
import { areasQuery } from "../../api/areas.ts";
import { useText } from "../../words/use-text.ts";
import type { NewAccount } from "../api/accounts.ts";
import "./words.ts";

type Scope = NewAccount["scope"];

export function ScopeFields({ scope, onChange }: { scope: Scope; onChange(scope: Scope): void }) {
  const { t, language } = useText();
  const client = useQueryClient();
  const provinces = useQuery(areasQuery("province")).data ?? [];
  const regions = useQuery(areasQuery("region")).data ?? [];
  const codes = scope.kind === "nation" ? [] : scope.codes;
  const choose = (next: readonly string[]) => onChange({ kind: "provinces", codes: [...new Set(next)].sort() });
  const addRegion = async (region: string) => {
    const within = await client.fetchQuery(areasQuery("province", { region }));
    choose([...codes, ...within.map(({ code }) => code)]);
  };
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
            {regions.map((region) => (
              <button
                key={region.code}
                type="button"
                className="link-button"
                onClick={() => void addRegion(region.code)}
              >
                {areaName(region, language)}
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
