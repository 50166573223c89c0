/** Opens a file of areas, and asks what the file leaves open. */
import { lazy, Suspense, useRef, useState } from "react";
import { ReadingFault } from "../../../data/reading/fault.ts";
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { OUTLINE_ENDINGS } from "../../../data/reading/outlines/endings.ts";
import { reportOfFault } from "../../../data/reading/read-report.ts";
import { FaultLine } from "../../files/file-fault.tsx";
import { MAX_FILE_MB } from "../../files/file-size.ts";
import type { Shape } from "../../view/shape.ts";
import { useText } from "../../words/use-text.ts";
import { CopyReport } from "./copy-report.tsx";
import "../../files/words.ts";
import "../../files/files.css";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Comes with the readers, when a file is chosen. */
const FileQuestions = lazy(() => import("./file-questions.tsx"));

const ACCEPT = OUTLINE_ENDINGS.map((ending) => `.${ending}`).join(",");

interface FileAreaProps {
  onShape(shape: Shape): void;
  /** Whether there are questions to be answered now. */
  onAsking(asking: boolean): void;
}

type State =
  | { step: "choose" }
  | { step: "read" }
  | { step: "fault"; file: string; error: unknown }
  | { step: "ask"; file: string; layers: readonly AreaLayer[] };

export default function FileArea({ onShape, onAsking }: FileAreaProps) {
  const { t } = useText();
  const [state, setState] = useState<State>({ step: "choose" });
  const latest = useRef<File>(null);
  async function open(file: File | undefined) {
    if (!file) return;
    latest.current = file;
    setState({ step: "read" });
    const next = await read(file);
    // the answer is dropped if another file was chosen while it was made
    if (latest.current !== file) return;
    if ("shape" in next) return onShape(next.shape);
    setState(next);
    onAsking(next.step === "ask");
  }
  function leave() {
    setState({ step: "choose" });
    onAsking(false);
  }
  if (state.step === "ask") {
    return (
      <Suspense fallback={<Reading />}>
        <FileQuestions file={state.file} layers={state.layers} onShape={onShape} onLeave={leave} />
      </Suspense>
    );
  }
  return (
    <div className="draw-file">
      <label className="button button-quiet">
        <WholeWords>{t("file.open")}</WholeWords>
        <input
          type="file"
          className="unseen"
          accept={ACCEPT}
          onChange={(event) => {
            void open(event.target.files?.[0]);
            // so that the browser reports the same file again after it was corrected
            event.target.value = "";
          }}
        />
      </label>
      {state.step === "read" ? (
        <Reading />
      ) : (
        <p className="hint">
          <WholeWords>{t("file.hint", { max: MAX_FILE_MB })}</WholeWords>
        </p>
      )}
      {state.step === "fault" && <FaultLine error={state.error} />}
      {state.step === "fault" && state.error instanceof ReadingFault && (
        <CopyReport file={state.file} source={state.error} report={(fault) => reportOfFault(fault, "outline")} />
      )}
    </div>
  );
}

function Reading() {
  const { t } = useText();
  return (
    <p className="hint" role="status">
      <WholeWords>{t("file.reading")}</WholeWords>
    </p>
  );
}

/** The one area of a file that leaves nothing open is the shape. */
async function read(file: File): Promise<{ shape: Shape } | Extract<State, { step: "fault" | "ask" }>> {
  try {
    const { openAreaFile, plainShape } = await import("../../files/open.ts");
    const layers = await openAreaFile(file);
    const shape = plainShape(layers);
    return shape ? { shape } : { step: "ask", file: file.name, layers };
  } catch (error) {
    return { step: "fault", file: file.name, error };
  }
}
