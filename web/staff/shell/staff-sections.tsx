/** The section of the address, for those who may use it. */
import { useQueryClient } from "@tanstack/react-query";
import { type ComponentType, type LazyExoticComponent, lazy, Suspense, useSyncExternalStore } from "react";
import { isPreparing } from "../../api/client.ts";
import { Boundary } from "../../kit/boundary.tsx";
import { Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import type { Me } from "../api/me.ts";
import { usePath } from "../location.ts";
import type { Section } from "../section.ts";
import { SECTIONS } from "../sections.ts";
import "./words.ts";

const COMPONENTS = new Map<Section, LazyExoticComponent<ComponentType>>(
  SECTIONS.map((section) => [section, lazy(section.load)]),
);

/** Undefined for an address of none. */
export function sectionAt(path: string, me: Me): Section | undefined {
  if (/^\/staff\/?$/.test(path)) return SECTIONS.find(({ permission }) => me.permissions.includes(permission));
  return SECTIONS.find((section) => path === section.path || path.startsWith(`${section.path}/`));
}

export function StaffSections({ me }: { me: Me }) {
  const { t } = useText();
  const section = sectionAt(usePath(), me);
  const Body = section && COMPONENTS.get(section);
  if (!section || !Body) {
    return (
      <Notice title={t("staff.no_section")}>
        <p>{t("staff.no_section_hint")}</p>
      </Notice>
    );
  }
  if (!me.permissions.includes(section.permission)) {
    return (
      <Notice title={t("staff.denied")}>
        <p>{t("staff.denied_hint")}</p>
      </Notice>
    );
  }
  return (
    <>
      <DatabaseAway />
      <Boundary key={section.id}>
        <Suspense fallback={<Skeleton lines={6} height={44} />}>
          <Body />
        </Suspense>
      </Boundary>
    </>
  );
}

/** While any question waits for a database that does not answer. */
function DatabaseAway() {
  const { t } = useText();
  const cache = useQueryClient().getQueryCache();
  const away = useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => cache.getAll().some(({ state }) => isPreparing(state.fetchFailureReason)),
  );
  if (!away) return null;
  return (
    <Notice title={t("staff.away")}>
      <p>{t("staff.away_hint")}</p>
    </Notice>
  );
}
