/** What a person does with a table of one's own. Only the register of areas is asked of the server. */
import { type QueryClient, queryOptions, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { areasQuery } from "../../api/areas.ts";
import type { Store } from "../../view/store.ts";
import { useTransient } from "../../view/transient.ts";
import type { OwnAnswer } from "./answer.ts";
import type { Reading } from "./choices.ts";
import type { Book } from "./reading/book.ts";
import { openBeside } from "./reading/open.ts";
import { type Own, ownTable } from "./store.ts";

const AS_GUESSED: Reading = { text: {}, sheet: null, headerRow: null, choices: {}, fixes: {} };

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

function ownActions({ get, set }: Store<Own | null>, client: QueryClient): OwnActions {
  async function settle(own: Own): Promise<void> {
    set(own);
    const end = await answerOf(own, client).then(
      (answer) => ({ answer, error: null }),
      (error: unknown) => ({ answer: null, error }),
    );
    const now = get();
    // another file or reading may have been chosen meanwhile
    if (now?.reading === own.reading) set({ ...now, ...end, busy: false });
  }
  return {
    openOwn(file) {
      const reading = { ...AS_GUESSED };
      void settle({ file, reading, answer: null, error: null, busy: true, shownFor: null });
    },
    closeOwn: () => set(null),
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

async function answerOf({ file, reading }: Own, client: QueryClient): Promise<OwnAnswer> {
  const [book, register] = await Promise.all([bookOf(file, reading), client.fetchQuery(registerQuery(client))]);
  const { answerFor } = await import("./answer.ts");
  return answerFor(file.name, reading, book, register);
}

const opened = new WeakMap<File, { text: Reading["text"]; book: Promise<Book> }>();

/** The file is read again only when its text is to be read differently. */
function bookOf(file: File, { text }: Reading): Promise<Book> {
  const before = opened.get(file);
  if (before?.text === text) return before.book;
  const book = openBeside(file, text);
  opened.set(file, { text, book });
  return book;
}

const registerQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["register of areas"],
    structuralSharing: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const levels = ["province", "amphoe", "lao"] as const;
      const [province = [], amphoe = [], lao = []] = await Promise.all(
        levels.map((level) => client.fetchQuery(areasQuery(level))),
      );
      const { registerOf } = await import("./matching/register.ts");
      return registerOf({ province, amphoe, lao });
    },
  });
