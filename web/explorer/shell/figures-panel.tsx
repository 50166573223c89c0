/** What the figures are about, and the figures. */
import { Suspense } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import { isRefused, useSummary } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { FEATURES } from "../index.ts";
import { Announcement } from "./announcement.tsx";
import { LinkNotices } from "./link-notices.tsx";

const BLOCKS = FEATURES.flatMap(({ id, figures = [] }) => figures.map((block) => ({ id, ...block }))).sort(
  (one, other) => one.order - other.order,
);

export function FiguresPanel() {
  const { view } = useView();
  const refused = isRefused(useSummary().error) && view.shape !== null;
  return (
    <div className="panel" id="figures" tabIndex={-1}>
      <LinkNotices />
      {FEATURES.map(
        ({ id, Picker }) =>
          Picker && (
            <Boundary key={id}>
              <Picker />
            </Boundary>
          ),
      )}
      <Boundary>
        <Suspense fallback={<div className="area-heading" />}>
          <Heading />
        </Suspense>
      </Boundary>
      {!refused &&
        BLOCKS.map(({ id, order, Block }) => (
          <Boundary key={`${id} ${order}`}>
            <Suspense fallback={null}>
              <Block />
            </Suspense>
          </Boundary>
        ))}
      <Announcement />
    </div>
  );
}

/** Of the capabilities that have a word for it, the first. */
function Heading() {
  const { view } = useView();
  for (const { heading } of FEATURES) {
    const Found = heading?.(view);
    if (Found) return <Found />;
  }
  return null;
}
