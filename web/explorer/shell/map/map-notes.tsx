/** What of an answer lies on the map, with the way to the whole of it. */
import { Suspense } from "react";
import type { Arrangement } from "./arrange.ts";

export function MapNotes({ notes }: Pick<Arrangement, "notes">) {
  return (
    <div className="map-notes">
      {notes.map(({ id, order, node }) => (
        <Suspense key={`${id} ${order}`}>{node}</Suspense>
      ))}
    </div>
  );
}
