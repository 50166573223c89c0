import { lazy, type ReactNode, Suspense, useState } from "react";
import { WholeWords } from "../kit/whole-words.tsx";
import { useText } from "../words/use-text.ts";
import type { Origin } from "./origin.ts";
import "./first-words.ts";
import "./figure.css";

const OriginSheet = lazy(() => import("./origin-sheet.tsx"));

/** A number that tells what it is made of, by click or key. */
export function Figure({ of, children }: { of: Origin; children: ReactNode }) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="figure"
        aria-haspopup="dialog"
        title={t("origin.open")}
        onClick={() => setOpen(true)}
      >
        {typeof children === "string" ? <WholeWords>{children}</WholeWords> : children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <OriginSheet origin={of} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
