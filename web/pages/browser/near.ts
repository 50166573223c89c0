/** Where the device is. Only the number of the tile around it is told to the server; the device finds the LAO itself. */
import { keptAddress } from "./kept.ts";
import { featureAt, type LaoTile, TILE_ZOOM, tileAt } from "./locate.ts";
import { partOf } from "./part.ts";

export function offerPosition(part: HTMLElement): void {
  if (!("geolocation" in navigator)) return;
  const button = partOf<HTMLButtonElement>(part, "button");
  const said = partOf<HTMLElement>(part, "[role=status]");
  const say = (word: "asking" | "refused" | "outside" | "offline") => {
    said.textContent = part.dataset[word] ?? "";
    button.disabled = word === "asking";
  };

  async function go({ coords: { longitude, latitude } }: GeolocationPosition) {
    const { x, y } = tileAt(longitude, latitude);
    try {
      const answer = await fetch(`/tiles/lao/${TILE_ZOOM}/${x}/${y}.geojson`);
      if (!answer.ok) throw new Error(String(answer.status));
      const tile: LaoTile = answer.status === 204 ? { features: [] } : await answer.json();
      const code = featureAt(tile, longitude, latitude);
      if (code === undefined) return say("outside");
      location.assign(keptAddress(`/place/${code}`));
    } catch {
      say("offline");
    }
  }

  button.addEventListener("click", () => {
    say("asking");
    navigator.geolocation.getCurrentPosition(go, () => say("refused"), { maximumAge: 60_000, timeout: 20_000 });
  });
  part.hidden = false;
}
