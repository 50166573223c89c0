/** What is chosen, or else what is under the pointer. */
import { Suspense } from "react";
import { Boundary } from "../../../kit/boundary.tsx";
import { CloseButton } from "../../../kit/close-button.tsx";
import { useWide } from "../../../kit/use-wide.ts";
import { useLive } from "../../../time/playing.ts";
import { useText } from "../../../words/use-text.ts";
import type { Pointed } from "../../feature.ts";
import { Sheet } from "../sheet.tsx";
import type { Arrangement } from "./arrange.ts";

interface MapCardsProps extends Pick<Arrangement, "cards" | "hover" | "points"> {
  chosen: Pointed | null;
  hovered: Pointed | null;
  onClose(): void;
}

export function MapCards({ cards, hover, points, chosen, hovered, onClose }: MapCardsProps) {
  const { t } = useText();
  const live = useLive();
  const wide = useWide();
  if (!chosen) return hovered && <Suspense>{hover?.(hovered)}</Suspense>;
  // its point is no longer on the map
  if (chosen.target.kind === "point" && !points) return null;
  const told = cards.map(({ id, card }) => (
    <Boundary key={id}>
      <Suspense>{card(chosen)}</Suspense>
    </Boundary>
  ));
  if (!wide) {
    return (
      <Sheet onClose={onClose}>
        <div className="sheet-body" role="status" {...live}>
          {told}
        </div>
      </Sheet>
    );
  }
  return (
    <section className="card card-chosen" role="status" {...live}>
      <CloseButton label={t("card.close")} onClose={onClose} />
      {told}
    </section>
  );
}
