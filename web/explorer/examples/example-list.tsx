/** The published examples of the programme in words: the same as its marks on the map, without a pointer. */
import { useQuery } from "@tanstack/react-query";
import { type Example, examplesQuery } from "../../api/examples.ts";
import { summaryQuery } from "../../api/summary.ts";
import { formatNumber } from "../../figures/format.ts";
import { Disclosure } from "../../kit/disclosure.tsx";
import { useFieldsReady } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { ExampleFacts } from "./example-facts.tsx";
import "./examples.css";
import { WholeWords } from "../../kit/whole-words.tsx";

/** Close enough to tell the marks of neighbouring provinces apart. */
const ZOOM = 9;

export function ExampleList() {
  const { programme } = useView().view;
  const { t, pick, language } = useText();
  const { data = [] } = useQuery({ ...examplesQuery, enabled: useFieldsReady() });
  const examples = data.filter((example) => example.programme === programme);
  if (examples.length === 0) return null;
  return (
    <Disclosure
      className="examples"
      summary={t("examples.title", { count: examples.length, number: formatNumber(examples.length, language) })}
      opened={false}
    >
      <Uncounted examples={examples} />
      <ul>
        {examples.map((example) => (
          <li key={example.key}>
            <Disclosure className="example" summary={pick(example.title)} opened={false}>
              <ExampleFacts example={example} />
              <ShowOnMap example={example} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Of a programme whose records are all real: how many count, and how many do not because their LAO is not known. */
function Uncounted({ examples }: { examples: readonly Example[] }) {
  const { programme } = useView().view;
  const { t, language } = useText();
  const sums = useQuery(summaryQuery(null, null)).data?.programmes.find(({ id }) => id === programme);
  const unplaced = examples.filter(({ lao, area }) => lao === null && area !== null).length;
  if (!sums || sums.demo || sums.sites === null || unplaced === 0) return null;
  const number = (value: number) => formatNumber(value, language);
  const counts = { all: number(sums.sites + unplaced), counted: number(sums.sites), unplaced: number(unplaced) };
  return (
    <p>
      <WholeWords>{t("examples.known", counts)}</WholeWords>
    </p>
  );
}

function ShowOnMap({ example: { center } }: { example: Example }) {
  const { t } = useText();
  if (!center) return null;
  const [lng, lat] = center;
  return (
    <ViewLink change={(view) => ({ ...view, pane: "map", camera: { lng, lat, zoom: ZOOM } })}>
      {t("examples.on_map")}
    </ViewLink>
  );
}
