/** Who is signed in decides what is shown: the sign-in, a password of one's own, or the sections. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { type Me, meQuery } from "../api/me.ts";
import { usePath } from "../location.ts";
import { FirstPassword } from "../sign-in/first-password.tsx";
import { SignIn } from "../sign-in/sign-in.tsx";
import { StaffHeader } from "./staff-header.tsx";
import { StaffSections, sectionAt } from "./staff-sections.tsx";
import "./shell.css";
import "./words.ts";
import "../../words/product-words.ts";

export function StaffPage() {
  const { t, pick, language } = useText();
  const path = usePath();
  const query = useQuery(meQuery);
  const me = query.data;
  // a session may end in the middle of the work: the section stays, out of sight, with what was typed into it
  const [last, setLast] = useState<Me | null>(null);
  if (me && me !== last) setLast(me);
  const section = me && sectionAt(path, me);
  const title = [section && pick(section.title), t("staff.title"), t("app.title")].filter(Boolean).join(" · ");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
  const working = last !== null && !last.must_change_password;
  return (
    <>
      <a className="skip-link" href="#content">
        {t("staff.skip")}
      </a>
      <StaffHeader me={me ?? null} />
      <main id="content" className="staff-main" tabIndex={-1}>
        {working && (
          <div hidden={!me}>
            <StaffSections key={last.username} me={last} />
          </div>
        )}
        {me?.must_change_password && <FirstPassword />}
        {!me && (
          <Loaded query={query} waiting={<Skeleton lines={4} height={44} />}>
            {() => <SignIn returning={last?.username ?? null} />}
          </Loaded>
        )}
      </main>
    </>
  );
}
