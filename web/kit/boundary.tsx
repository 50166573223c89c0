/** Around a part of the page: when it cannot be loaded or drawn the rest stays, and it says so with a way on. */
import { Component, type ReactNode, useState } from "react";
import { useText } from "../words/use-text.ts";
import { reloadIfServed } from "./renewal.ts";
import { Notice } from "./states.tsx";
import "./words.ts";
import { WholeWords } from "./whole-words.tsx";

interface BoundaryProps {
  children: ReactNode;
  /** What stands in place of the part; its own words are enough where this is left out. */
  fallback?: ReactNode;
}

export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, fallback = <PartFailed /> } = this.props;
    return this.state.failed ? fallback : children;
  }
}

/** A script that failed once stays failed until the page is loaded anew; the address keeps the view. */
export function PartFailed({ children }: { children?: ReactNode }) {
  const { t } = useText();
  const [away, setAway] = useState(!navigator.onLine);
  return (
    <Notice title={t("part.failed")} tone="failure">
      <p>
        <WholeWords>{t(away ? "part.away" : "part.broken")}</WholeWords>
      </p>
      <button type="button" className="button" onClick={async () => setAway(!(await reloadIfServed()))}>
        {t("state.retry")}
      </button>
      {children && <p>{children}</p>}
    </Notice>
  );
}
