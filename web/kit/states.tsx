/** What a panel shows while it has no data: waiting, failed, preparing, nothing there. */
import { type UseQueryResult, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useDeferredValue } from "react";
import { isAbsent, isPreparing, RequestError } from "../api/client.ts";
import { useView } from "../view/use-view.ts";
import { useText } from "../words/use-text.ts";
import "./words.ts";
import { WholeWords } from "./whole-words.tsx";

/** Grey lines as high as the data will be, so that nothing moves when it arrives. */
export function Skeleton({ lines, height }: { lines: number; height: number }) {
  const { t } = useText();
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{t("state.loading")}</span>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        // no inline style, which the policy forbids in a page that the server drew
        <svg key={line} className="skeleton-line" height={height} aria-hidden="true" />
      ))}
    </div>
  );
}

export function Notice(props: { title: string; children?: ReactNode; tone?: "plain" | "failure" }) {
  const { title, children, tone = "plain" } = props;
  return (
    <div className={`notice notice-${tone}`} role={tone === "failure" ? "alert" : "status"}>
      <p className="notice-title">{title}</p>
      {children}
    </div>
  );
}

/** What stands where a figure would: nothing is loaded, or nothing real. */
export function useNoFigure(): string {
  const { t } = useText();
  return useView().view.only === "real" ? t("state.no_real") : t("look.none");
}

/** Says why. The button repeats all failed requests, as one cause usually stops several. */
export function Failure({ error }: { error: unknown }) {
  const { t, pick } = useText();
  const client = useQueryClient();
  const retry = () => void client.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  const noFigure = useNoFigure();
  if (isAbsent(error))
    return (
      <Notice title={noFigure}>
        {error.problem && (
          <p>
            <WholeWords>{pick(error.problem)}</WholeWords>
          </p>
        )}
      </Notice>
    );
  const problem = error instanceof RequestError ? error.problem : undefined;
  return (
    <Notice title={t("state.failed_title")} tone="failure">
      <p>{problem ? pick(problem) : t("state.offline")}</p>
      <button type="button" className="button" onClick={retry}>
        {t("state.retry")}
      </button>
    </Notice>
  );
}

/** Renders the data of a query, or says what is in the way of it. */
export function Loaded<Data>(props: {
  query: UseQueryResult<Data>;
  waiting: ReactNode;
  children: (data: Data) => ReactNode;
}) {
  const { query, waiting, children } = props;
  const { t } = useText();
  // drawn in a later step than the answer came in: that one is a single long one for all who wait for it
  const arrived = useDeferredValue(query.data !== undefined);
  if (query.data !== undefined) {
    if (!arrived) return waiting;
    return <div className={query.isPlaceholderData ? "stale" : "fresh"}>{children(query.data)}</div>;
  }
  if (query.isError) return <Failure error={query.error} />;
  if (isPreparing(query.failureReason)) {
    return (
      <>
        <Notice title={t("state.preparing_title")}>
          <p>
            <WholeWords>{t("state.preparing_text")}</WholeWords>
          </p>
        </Notice>
        {waiting}
      </>
    );
  }
  return waiting;
}
