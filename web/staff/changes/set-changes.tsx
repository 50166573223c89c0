/** All that a set changes: where, and record by record. */
import { useState } from "react";
import { ChangeList, type ChangeListProps } from "./change-list.tsx";
import { ChangedPlacesOf } from "./places/changed-places.tsx";

export function SetChanges(set: Omit<ChangeListProps, "only">) {
  const [lao, choose] = useState<string | null>(null);
  return (
    <>
      <ChangedPlacesOf id={set.id} chosen={lao} onChoose={choose} />
      <ChangeList {...set} only={lao === null ? null : { lao, onEverywhere: () => choose(null) }} />
    </>
  );
}
