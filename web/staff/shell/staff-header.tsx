/** Brand, sections, and who is signed in and where. */
import { useMutation } from "@tanstack/react-query";
import { Refusal } from "../../kit/refusal.tsx";
import { useText } from "../../words/use-text.ts";
import { signOut } from "../api/auth.ts";
import type { Me } from "../api/me.ts";
import { usePath, useSearch } from "../location.ts";
import { SECTIONS } from "../sections.ts";
import { inLanguage } from "./language-source.ts";
import { ScopeText } from "./scope-text.tsx";
import { sectionAt } from "./staff-sections.tsx";
import { StepLink } from "./step-link.tsx";
import "./words.ts";
import "../../words/product-words.ts";

export function StaffHeader({ me }: { me: Me | null }) {
  const { t, language, pick } = useText();
  const path = usePath();
  const search = useSearch();
  const other = language === "th" ? "en" : "th";
  const current = me && sectionAt(path, me);
  return (
    <header className="staff-header">
      <div className="staff-brand">
        <img src="/mark.svg" alt="" width="36" height="36" />
        <p>
          <a href={inLanguage("", language) || "/"}>{t("app.title")}</a> <span>{t("staff.title")}</span>
        </p>
        <StepLink
          className="staff-language"
          path={path}
          search={search}
          language={other}
          title={t("staff.other_language_hint")}
        >
          {t("staff.other_language")}
        </StepLink>
      </div>
      {me && !me.must_change_password && (
        <nav aria-label={t("staff.sections")}>
          {SECTIONS.filter(({ permission }) => me.permissions.includes(permission)).map((section) => (
            <StepLink key={section.id} path={section.path} current={section === current}>
              {pick(section.title)}
            </StepLink>
          ))}
        </nav>
      )}
      {me && <SignedIn me={me} />}
    </header>
  );
}

function SignedIn({ me }: { me: Me }) {
  const { t } = useText();
  const leave = useMutation({
    mutationFn: signOut,
    // whoever sits here next finds nothing in the memory of the page
    onSuccess: () => window.location.assign("/staff"),
  });
  return (
    <div className="staff-person">
      <p>
        <strong>{me.name}</strong> {t(`staff.role_${me.role}`)} · <ScopeText scope={me.scope} />
      </p>
      <button type="button" className="link-button" disabled={leave.isPending} onClick={() => leave.mutate()}>
        {t("staff.sign_out")}
      </button>
      <Refusal error={leave.error} />
    </div>
  );
}
