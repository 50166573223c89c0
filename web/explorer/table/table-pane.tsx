/** The table that equals the map: the same values at the same level, for those who read rather than look. */
import { useQuery } from "@tanstack/react-query";
import { areasQuery } from "../../api/areas.ts";
import { Loaded, Skeleton } from "../../kit/states.tsx";
import { useScope, withinOf } from "../../place/use-scope.ts";
import { levelWithin } from "../../theme/level.ts";
import { useChoropleth } from "../../theme/use-choropleth.ts";
import { useView } from "../../view/use-view.ts";
import { AreaTable } from "./area-table.tsx";

export default function TablePane() {
  const { view } = useView();
  const { area } = useScope();
  const level = levelWithin(area, view.detail);
  const within = withinOf(area, level);
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
