/** Copies a text. Where a page may not write to the clipboard, the text is shown, selected, to be copied by hand. */
import { useEffect, useRef, useState } from "react";
import { useText } from "../words/use-text.ts";
import "./copy-text.css";

interface CopyTextProps<Source> {
  label: string;
  /** What the text is about: another source takes back what was said of the last. */
  source: Source;
  write(source: Source): string;
}

export function CopyText<Source>({ label, source, write }: CopyTextProps<Source>) {
  const { t } = useText();
  const [done, setDone] = useState<{ source: Source; byHand: string | null } | null>(null);
  async function copy() {
    const text = write(source);
    setDone({ source, byHand: (await copied(text)) ? null : text });
  }
  const said = done?.source === source ? done : null;
  const byHand = said?.byHand ?? null;
  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said && t(byHand === null ? "copy.done" : "copy.by_hand")}</span>
      {byHand !== null && <SelectedText label={label} text={byHand} />}
    </>
  );
}

/** There is no clipboard without a secure connection, and a person may refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function SelectedText({ label, text }: { label: string; text: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // selecting alone gives the focus to the field in some browsers only
    field.current?.focus();
    field.current?.setSelectionRange(0, text.length);
  }, [text]);
  return <textarea ref={field} className="copy-by-hand" aria-label={label} readOnly rows={6} value={text} />;
}
