import { programmeOf } from "../../../data/themes.ts";
import type { Example } from "../../api/examples.ts";
import { ProgrammeIcon } from "../../kit/programme-icon.tsx";
import { WholeWords } from "../../kit/whole-words.tsx";
import { useText } from "../../words/use-text.ts";
import { ExampleFacts } from "./example-facts.tsx";

/** One published example that was chosen on the map. */
export default function ExampleCard({ example }: { example: Example }) {
  const { t, pick } = useText();
  const programme = programmeOf(example.programme);
  return (
    <>
      <p className="card-line">
        <ProgrammeIcon programme={programme} size={22} /> <WholeWords>{pick(programme.title)}</WholeWords>
      </p>
      <h2 className="card-name">
        <WholeWords>{pick(example.title)}</WholeWords>
      </h2>
      <p className="card-sub">
        <span className="real-badge">
          <WholeWords>{t("examples.badge")}</WholeWords>
        </span>
      </p>
      <ExampleFacts example={example} />
    </>
  );
}
