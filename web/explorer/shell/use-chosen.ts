/** What was chosen on the map, of which a card tells. */
import { useCallback, useEffect, useState } from "react";
import { useView } from "../../view/use-view.ts";
import type { Pointed } from "../feature.ts";

/**
 * It ends with Escape, with Back, with a drawing, and when another area is selected elsewhere: no card stands over what
 * is of another place.
 */
export function useChosen(drawing: object | null): [chosen: Pointed | null, choose: (chosen: Pointed | null) => void] {
  const { area } = useView().view;
  const code = area?.code ?? null;
  const [chosen, setChosen] = useState<Pointed | null>(null);
  const [before, setBefore] = useState({ drawing, code });
  if (before.drawing !== drawing || before.code !== code) {
    setBefore({ drawing, code });
    const same = chosen?.target.kind === "area" && chosen.target.code === code;
    if ((before.drawing && !drawing) || (before.code !== code && !same)) setChosen(null);
  }
  const open = chosen !== null;
  const choose = useCallback(
    (next: Pointed | null) => {
      if (next && !open) enter();
      if (!next && open) leave();
      setChosen(next);
    },
    [open],
  );
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && choose(null);
    const back = () => setChosen(null);
    window.addEventListener("keydown", close);
    window.addEventListener("popstate", back);
    return () => {
      window.removeEventListener("keydown", close);
      window.removeEventListener("popstate", back);
    };
  }, [open, choose]);
  return [chosen, choose];
}

/** An open card is an entry of the history. The rest of the state, such as a long shape, stays. */
function enter() {
  window.history.pushState({ ...window.history.state, card: true }, "", window.location.href);
}

/** A view that changed since has replaced the mark: going back would undo that change too. */
function leave() {
  if (window.history.state?.card) window.history.back();
}
