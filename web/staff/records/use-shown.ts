/** Brings what was opened into sight, and the focus to it and back. */
import { type RefObject, useEffect, useRef } from "react";

/** @returns where the opened part is to be put; it has to be able to take the focus */
export function useShown<Part extends HTMLElement>(): RefObject<Part | null> {
  const part = useRef<Part>(null);
  useEffect(() => {
    const before = document.activeElement;
    part.current?.focus({ preventScroll: true });
    part.current?.scrollIntoView({ block: "start" });
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return part;
}
