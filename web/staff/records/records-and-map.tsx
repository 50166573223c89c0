/** The table and the map beside it; one of them at a time where there is no room for both. */
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useState } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useWide } from "../../kit/use-wide.ts";
import { useText } from "../../words/use-text.ts";
import type { ProvinceNames } from "./columns.ts";
import "./map/words.ts";
import { pointsQuery, type StaffRecord } from "./queries.ts";
import type { RecordsQuestion } from "./question.ts";
import { type ChosenRecord, recordId } from "./record-id.ts";
import { RecordsTable } from "./records-table.tsx";

const RecordsMap = lazy(() => import("./map/records-map.tsx"));

interface RecordsAndMapProps {
  question: RecordsQuestion;
  provinces: ProvinceNames;
  selected: ReadonlySet<string>;
  open: StaffRecord | null;
  onSelect(selected: ReadonlySet<string>): void;
  onSort(sort: RecordsQuestion["sort"]): void;
  onOpen(record: StaffRecord): void;
}

const SIDES = ["table", "map"] as const;

export function RecordsAndMap({ open, ...table }: RecordsAndMapProps) {
  const { t } = useText();
  const both = useWide("table-and-map");
  const [side, show] = useState<(typeof SIDES)[number]>("table");
  const map = both || side === "map";
  const [last, setLast] = useState<ChosenRecord | null>(null);
  const lastOn = (where: ChosenRecord["on"]) => (last?.on === where ? last : null);
  function selectInTable(selected: ReadonlySet<string>) {
    const [id, another] = [...selected].filter((each) => !table.selected.has(each));
    if (id !== undefined && another === undefined) setLast({ id, on: "table" });
    table.onSelect(selected);
  }
  function openInTable(record: StaffRecord) {
    setLast({ id: recordId(record), on: "table" });
    table.onOpen(record);
  }
  const points = useQuery({ ...pointsQuery(table.question), enabled: map });
  return (
    <>
      {!both && (
        <fieldset className="records-sides">
          <legend className="unseen">{t("records_map.show")}</legend>
          {SIDES.map((each) => (
            <button
              key={each}
              type="button"
              className="button button-quiet"
              aria-pressed={side === each}
              onClick={() => show(each)}
            >
              {t(`records_map.${each}`)}
            </button>
          ))}
        </fieldset>
      )}
      <div className="records-both">
        {(both || side === "table") && (
          <RecordsTable {...table} reveal={lastOn("map")} onSelect={selectInTable} onOpen={openInTable} />
        )}
        {map && (
          <Boundary>
            <Loaded query={points} waiting={<Skeleton lines={8} height={44} />}>
              {(found) => (
                <Suspense fallback={<Skeleton lines={8} height={44} />}>
                  <RecordsMap
                    points={found}
                    selected={table.selected}
                    open={open && recordId(open)}
                    look={lastOn("table")}
                    onSelect={(selected, id) => {
                      if (id !== null) setLast({ id, on: "map" });
                      table.onSelect(selected);
                    }}
                    onOpen={table.onOpen}
                  />
                </Suspense>
              )}
            </Loaded>
          </Boundary>
        )}
      </div>
    </>
  );
}
