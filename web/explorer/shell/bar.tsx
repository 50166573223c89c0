/** What is shown and of when, above the map and what covers it. */
import { Suspense } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import { useText } from "../../words/use-text.ts";
import { FEATURES } from "../index.ts";

const PARTS = FEATURES.flatMap(({ id, bar = [] }) => bar.map((part) => ({ id, ...part }))).sort(
  (one, other) => one.order - other.order,
);

export function Bar() {
  const { t } = useText();
  return (
    <section className="bar" aria-label={t("app.bar")}>
      {PARTS.map(({ id, order, Part }) => (
        <Boundary key={`${id} ${order}`}>
          <Suspense fallback={null}>
            <Part />
          </Suspense>
        </Boundary>
      ))}
    </section>
  );
}
