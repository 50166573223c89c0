import { go, useSearch } from "../location.ts";
import { formatQuestion, parseQuestion, type RecordsQuestion } from "./question.ts";

function ask(question: RecordsQuestion): void {
  const { pathname, search } = window.location;
  go(pathname + formatQuestion(question, search), "replace");
}

/** The question of the address, and a way to ask another one. */
export function useQuestion(): [RecordsQuestion, typeof ask] {
  return [parseQuestion(useSearch()), ask];
}
