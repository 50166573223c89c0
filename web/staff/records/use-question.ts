import { useCallback, useSyncExternalStore } from "react";
import { formatQuestion, parseQuestion, type RecordsQuestion } from "./question.ts";

/** Told of steps that this page makes; the browser tells of those back and forward. */
const STEP = "chumchon:step";

function subscribe(listener: () => void): () => void {
  window.addEventListener("popstate", listener);
  window.addEventListener(STEP, listener);
  return () => {
    window.removeEventListener("popstate", listener);
    window.removeEventListener(STEP, listener);
  };
}

/** The question of the address, and a way to ask another one. */
export function useQuestion(): [RecordsQuestion, (question: RecordsQuestion) => void] {
  const search = useSyncExternalStore(subscribe, () => window.location.search);
  const ask = useCallback((question: RecordsQuestion) => {
    const { pathname, search: before } = window.location;
    window.history.replaceState(window.history.state, "", pathname + formatQuestion(question, before));
    window.dispatchEvent(new Event(STEP));
  }, []);
  return [parseQuestion(search), ask];
}
