/** The table that equals the map: the same values at the same level, for those who read rather than look. */
import { useQuery } from "@tanstack/react-query";
import { type Area, areasQuery } from "../../api/client.ts";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { chainOf, useScope } from "../../place/use-scope.ts";
import { type ChoroplethLevel, useChoropleth } from "../../theme/use-choropleth.ts";
import { useView } from "../../view/use-view.ts";
import type { View } from "../../view/view.ts";
import { AreaTable } from "./area-table.tsx";

/** `auto` lists provinces until a province, or something in one, is selected. */
function levelOf(view: View, area: Area | null): ChoroplethLevel {
  if (view.detail !== "auto") return view.detail;
  return area === null || area.level === "region" ? "province" : "lao";
}

/** A selected LAO is listed among those of its amphoe. */
function withinOf(level: ChoroplethLevel, area: Area | null) {
  const { region, province, amphoe } = chainOf(area);
  if (level === "lao" && amphoe) return { amphoe };
  if (level === "lao" && province) return { province };
  return region ? { region } : {};
}

export default function TablePane() {
  const { view } = useView();
  const { area } = useScope();
  const level = levelOf(view, area);
  const within = withinOf(level, area);
  const areas = useQuery(areasQuery(level, within));
  const choropleth = useChoropleth(level, true);
  const waiting = <Skeleton lines={14} height={36} />;
  return (
    <div className="table-pane">
      <Loaded query={choropleth.query} waiting={waiting}>
        {(data) => (
          <Loaded query={areas} waiting={waiting}>
            {(list) => (
              <AreaTable
                key={`${level} ${JSON.stringify(within)}`}
                areas={list.filter((each) => each.level === level)}
                data={data}
                choropleth={choropleth}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}
