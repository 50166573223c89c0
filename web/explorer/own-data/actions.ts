/** What a person does with a table of one's own. Only the register of areas is asked of the server. */
import { type QueryClient, queryOptions, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { AS_GUESSED, type Reading } from "../../../data/reading/choices.ts";
import type { Book } from "../../../data/reading/tables/book.ts";
import { areasQuery } from "../../api/areas.ts";
import { tambonsQuery } from "../../api/tambons.ts";
import type { Store } from "../../view/store.ts";
import { useTransient } from "../../view/transient.ts";
import type { OwnAnswer } from "./answer.ts";
import { openBeside } from "./reading/open.ts";
import { type Own, ownTable } from "./store.ts";

export interface OwnActions {
  openOwn(file: File): void;
  closeOwn(): void;
  changeOwn(change: Partial<Reading>): void;
  /** Puts the table in the place of what the map shows; null gives that its place back. */
  showOwn(shownFor: string | null): void;
}

/** Always the same functions for one view. */
export function useOwnActions(): OwnActions {
  const store = useTransient(ownTable);
  const client = useQueryClient();
  return useMemo(() => ownActions(store, client), [store, client]);
}

function ownActions(store: Store<Own | null>, client: QueryClient): OwnActions {
  const { get, set } = store;

  async function settle(own: Own): Promise<void> {
    set(own);
    const end = await answerOf(own).then(
      (answer) => ({ answer, error: null }),
      (error: unknown) => ({ answer: null, error }),
    );
    const now = get();
    // the answer is dropped if another file or reading was chosen while it was made
    if (now?.reading === own.reading) set({ ...now, ...end, busy: false, progress: null });
  }

  async function answerOf({ file, reading }: Own): Promise<OwnAnswer> {
    const [book, register] = await Promise.all([bookOf(file, reading), client.fetchQuery(registerQuery(client))]);
    const { answerFor } = await import("./answer.ts");
    return answerFor(file.name, reading, book, register);
  }

  /** The file is read again only when its text is to be read differently; a reading that nobody waits for ends. */
  function bookOf(file: File, { text }: Reading): Promise<Book> {
    const before = openings.get(store);
    if (before?.file === file && before.text === text) return before.book;
    before?.end.abort();
    tellProgress("begun");
    const end = new AbortController();
    const book = openBeside(file, text, tellProgress, end.signal);
    openings.set(store, { file, text, book, end });
    return book;
  }

  function tellProgress(progress: number | "begun"): void {
    const own = get();
    if (own?.busy) set({ ...own, progress });
  }

  return {
    openOwn(file) {
      const reading = { ...AS_GUESSED };
      void settle({ file, reading, answer: null, error: null, busy: true, progress: null, shownFor: null });
    },
    closeOwn() {
      openings.get(store)?.end.abort();
      openings.delete(store);
      set(null);
    },
    changeOwn(change) {
      const own = get();
      if (own) void settle({ ...own, reading: { ...own.reading, ...change }, error: null, busy: true });
    },
    showOwn(shownFor) {
      const own = get();
      if (own) set({ ...own, shownFor });
    },
  };
}

interface Opening {
  file: File;
  text: Reading["text"];
  book: Promise<Book>;
  end: AbortController;
}

/** The file that each view has open: every component that acts on it shares the reading of it. */
const openings = new WeakMap<Store<Own | null>, Opening>();

const registerQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["register of areas"],
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const levels = ["province", "amphoe", "lao"] as const;
      const [[province = [], amphoe = [], lao = []], tambons] = await Promise.all([
        Promise.all(levels.map((level) => client.fetchQuery(areasQuery(level)))),
        client.fetchQuery(tambonsQuery),
      ]);
      const { registerOf } = await import("../../../data/reading/places/register.ts");
      return registerOf({ province, amphoe, lao }, tambons);
    },
  });
