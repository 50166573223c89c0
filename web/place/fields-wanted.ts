/** The fields' code waits for the first picture of the map, unless somebody is about to use a field before that. */
import { useCallback, useEffect } from "react";
import { useStore } from "../view/store.ts";
import { transient, useTransient } from "../view/transient.ts";

const wanted = transient(false);

/** To be told when the map has been drawn, or cannot be. */
export function useWantFields(): () => void {
  const { set } = useTransient(wanted);
  return useCallback(() => set(true), [set]);
}

export function useFieldsWanted(): boolean {
  const want = useWantFields();
  useEffect(() => {
    window.addEventListener("pointerdown", want, { once: true });
    window.addEventListener("keydown", want, { once: true });
    return () => {
      window.removeEventListener("pointerdown", want);
      window.removeEventListener("keydown", want);
    };
  }, [want]);
  return useStore(useTransient(wanted));
}
