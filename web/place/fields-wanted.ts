/** When to load the code of the fields: after the first picture of the map, or at the first press of a key or pointer. */
import { useCallback, useEffect } from "react";
import { useStore } from "../view/store.ts";
import { transient, useTransient } from "../view/transient.ts";

const wanted = transient(false);

/** To be called when the map has been drawn, or has failed. */
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
