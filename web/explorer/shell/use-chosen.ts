/** What was chosen on the map, of which a card tells. */
import { useEffect, useState } from "react";
import { useView } from "../../view/use-view.ts";
import type { Pointed } from "../feature.ts";

/**
 * It ends with Escape, with a drawing, and when another area is selected elsewhere: no card stands over what is of
 * another place.
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
  useEffect(() => {
    if (!open) return;
    const close = (event: KeyboardEvent) => event.key === "Escape" && !event.defaultPrevented && setChosen(null);
    window.addEventListener("keydown", close);
    return () => window.removeEventListener("keydown", close);
  }, [open]);
  return [chosen, setChosen];
}
