/** What an opened file leaves open: its layer, how its letters and coordinates are to be read, and which areas are meant. */
import { type FormEvent, useEffect, useMemo, useRef, useState } from "react";
import { ReadingFault } from "../../../data/reading/fault.ts";
import type { AreaLayer } from "../../../data/reading/outlines/area-layer.ts";
import { namingColumns } from "../../../data/reading/outlines/naming.ts";
import { boundsOf, guessSystem, placed, whereabouts } from "../../../data/reading/outlines/placing.ts";
import { reportOfLayers } from "../../../data/reading/outlines/report.ts";
import { shapeOf } from "../../files/choice.ts";
import { FaultLine } from "../../files/file-fault.tsx";
import { Select } from "../../kit/select.tsx";
import type { Shape } from "../../view/shape.ts";
import { useText } from "../../words/use-text.ts";
import { AreaChoice, type Chosen } from "./area-choice.tsx";
import { CopyReport } from "./copy-report.tsx";
import { EncodingQuestion } from "./encoding-question.tsx";
import { FileNotes } from "./file-notes.tsx";
import { SystemQuestion } from "./system-question.tsx";

interface FileQuestionsProps {
  file: string;
  layers: readonly AreaLayer[];
  onShape(shape: Shape): void;
  onLeave(): void;
}

export default function FileQuestions({ file, layers, onShape, onLeave }: FileQuestionsProps) {
  const { t } = useText();
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const layer = layers[at];
  if (!layer) return null;
  return (
    <div className="file-questions">
      <h2 ref={heading} tabIndex={-1}>
        {layer.name}
      </h2>
      {layers.length > 1 && (
        <Select
          label={t("file.layer")}
          value={String(at)}
          options={layers.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChoose={(index) => setAt(Number(index))}
        />
      )}
      <LayerQuestions key={at} layer={layer} onShape={onShape} onLeave={onLeave} />
      <CopyReport file={file} source={layers} report={reportOfLayers} />
    </div>
  );
}

interface LayerQuestionsProps extends Omit<FileQuestionsProps, "file" | "layers"> {
  layer: AreaLayer;
}

function LayerQuestions({ layer, onShape, onLeave }: LayerQuestionsProps) {
  const { t } = useText();
  const { outlines } = layer;
  const bounds = useMemo(() => boundsOf(outlines), [outlines]);
  const guess = useMemo(() => guessSystem(layer), [layer]);
  const [encoding, setEncoding] = useState(layer.encoding.likely);
  const [system, setSystem] = useState(guess.system);
  const [chosen, setChosen] = useState<Chosen>("all");
  const [fault, setFault] = useState<ReadingFault | null>(null);
  const attributes = useMemo(() => layer.attributes(encoding), [layer, encoding]);
  const columns = useMemo(() => namingColumns(attributes), [attributes]);
  const where = whereabouts(bounds, system);
  function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const wanted = outlines.filter((_, index) => chosen === "all" || chosen.has(index));
      onShape(shapeOf(placed(wanted, system)));
    } catch (error) {
      if (!(error instanceof ReadingFault)) throw error;
      setFault(error);
    }
  }
  return (
    <form className="file-form" onSubmit={submit} onChange={() => setFault(null)}>
      <FileNotes layer={layer} />
      {guess.doubt && (
        <SystemQuestion
          layer={layer}
          doubt={guess.doubt}
          between={guess.between ?? []}
          bounds={bounds}
          where={where}
          onSystem={setSystem}
        />
      )}
      {outlines.length > 1 && !layer.encoding.sure && (
        <EncodingQuestion layer={layer} encoding={encoding} onEncoding={setEncoding} />
      )}
      {outlines.length > 1 && (
        <AreaChoice attributes={attributes} columns={columns} chosen={chosen} onChosen={setChosen} />
      )}
      <div className="file-end">
        <FaultLine error={fault} />
        <button type="submit" className="button" disabled={!where.inThailand}>
          {t("file.use")}
        </button>
        <button type="button" className="button button-quiet" onClick={onLeave}>
          {t("file.other")}
        </button>
      </div>
    </form>
  );
}
