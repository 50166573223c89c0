/** A file dragged over the page may be dropped anywhere on it; what will happen to it stands over the stage. */
import { useEffect, useState } from "react";
import { useText } from "../../words/use-text.ts";
import "./on-map/on-map.css";
import { WholeWords } from "../../kit/whole-words.tsx";

const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

export function FileDrop({ onFile }: { onFile(file: File): void }) {
  const { t } = useText();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    // leaving the page, not from one element into another
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    window.addEventListener("dragover", drag);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", drag);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [onFile]);
  if (!over) return null;
  return (
    <div className="own-drop">
      <p>
        <WholeWords>{t("own.drop")}</WholeWords>
      </p>
    </div>
  );
}
