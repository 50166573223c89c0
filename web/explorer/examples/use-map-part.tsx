import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { publishesSites } from "../../../data/disclosure.ts";
import { programmeOf } from "../../../data/themes.ts";
import { type Example, examplesQuery } from "../../api/examples.ts";
import { exampleImage, type Pin } from "../../map/pins.ts";
import { sitesSlice } from "../../theme/sites.ts";
import { useSlice, useView } from "../../view/use-view.ts";
import type { MapPart, Stage } from "../feature.ts";

const ExampleCard = lazy(() => import("./example-card.tsx"));

const idOf = ({ programme, key }: Example) => `example ${programme} ${key}`;

/** Several of one area stand side by side, this many degrees apart. */
const APART = 0.012;

function pinsOf(examples: readonly Example[]): Pin[] {
  const taken = new Map<string, number>();
  return examples.flatMap((example) => {
    if (!example.center) return [];
    const [lng, lat] = example.center;
    const before = taken.get(`${lng} ${lat}`) ?? 0;
    taken.set(`${lng} ${lat}`, before + 1);
    return [{ id: idOf(example), image: exampleImage(example.programme), lng: lng + before * APART, lat }];
  });
}

/** Of the programmes whose sites are on the map, and of one in colour that has none. */
export function useMapPart({ ready }: Stage): MapPart {
  const sites = useSlice(sitesSlice);
  const { programme } = useView().view;
  const wanted = publishesSites(programmeOf(programme)) ? sites : [...sites, programme];
  const { data = [] } = useQuery({ ...examplesQuery, enabled: ready && wanted.length > 0 });
  const shown = data.filter((example) => wanted.includes(example.programme));
  if (shown.length === 0) return {};
  return {
    pins: pinsOf(shown),
    card({ target }) {
      const example = target.kind === "pin" && shown.find((each) => idOf(each) === target.id);
      if (!example) return null;
      return (
        <Suspense>
          <ExampleCard example={example} />
        </Suspense>
      );
    },
  };
}
