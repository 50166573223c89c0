/** What a card tells of: what was chosen on the map, or else the place of the view. */
import { useCallback, useEffect, useState } from "react";
import type { Area } from "../../../api/areas.ts";
import type { AreaReference } from "../../../view/reference.ts";
import { useView } from "../../../view/use-view.ts";
import type { Pointed } from "../../feature.ts";

/**
 * An area that is chosen is the place of the view. It ends with Escape, with Back, with a drawing, and when another area is
 * selected elsewhere: no card stands over what is of another place.
 *
 * @param placed the area of the view where nothing else shows it; its card is there at once and comes back when it is
 *   selected anew
 * @param select makes an area the place of the view, and says whether that was a step that Back undoes
 */
export function useChosen(
  drawing: object | null,
  placed: Area | null,
  select: (area: AreaReference) => boolean,
): [shown: Pointed | null, choose: (chosen: Pointed | null) => void] {
  const { area } = useView().view;
  const code = area?.code ?? null;
  const [chosen, setChosen] = useState<Pointed | null>(null);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const [before, setBefore] = useState({ drawing, code });
  if (before.drawing !== drawing || before.code !== code) {
    setBefore({ drawing, code });
    const same = chosen?.target.kind === "area" && chosen.target.code === code;
    if ((before.drawing && !drawing) || (before.code !== code && !same)) setChosen(null);
    if (before.code !== code) setDismissed(null);
  }
  const open = chosen !== null;
  const shown = chosen ?? (placed && placed.code !== dismissed ? cardOf(placed) : null);
  const choose = useCallback(
    (next: Pointed | null) => {
      const selected = next?.target.kind === "area" && !drawing && select(next.target);
      if (next && !open && !selected) enter();
      if (!next && open) leave();
      if (!next) setDismissed(code);
      setChosen(next);
    },
    [open, code, drawing, select],
  );
  const there = shown !== null;
  useEffect(() => {
    if (!there) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && choose(null);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [there, choose]);
  // apart: the same event changes the view, and with it `choose`, before this listener is called
  useEffect(() => {
    if (!there) return;
    const back = () => setChosen(null);
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [there]);
  return [shown, choose];
}

function cardOf({ level, code, name_th, name_en }: Area): Pointed {
  return { target: { kind: "area", level, code, name_th, name_en }, side: "left" };
}

/** An open card is an entry of the history. The rest of the state, such as a long shape, stays. */
function enter() {
  window.history.pushState({ ...window.history.state, card: true }, "", window.location.href);
}

/** A view that changed since has replaced the mark: going back would undo that change too. */
function leave() {
  if (window.history.state?.card) window.history.back();
}
