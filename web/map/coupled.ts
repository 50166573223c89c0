/** Two maps that lie on each other show the same place, whichever of them is moved. */
import type { MapLibreMap } from "maplibre-gl";

/** Event data of a move that follows another map's: neither followed again nor reported. */
const FOLLOWING = { following: true };

export function isFollowing(event: object): boolean {
  return "following" in event;
}

/** Zoom of 512 px tiles; the centre in WGS 84 degrees. */
export function placeOf(map: MapLibreMap) {
  return { center: map.getCenter(), zoom: map.getZoom() };
}

function lead(leader: MapLibreMap, follower: MapLibreMap): () => void {
  const follow = (event: object) => {
    if (isFollowing(event)) return;
    follower.jumpTo(placeOf(leader), FOLLOWING);
    // in the frame of the leader: a frame later the two would shear at the line between them
    follower.redraw();
  };
  leader.on("move", follow);
  return () => {
    leader.off("move", follow);
  };
}

/** @returns ends it */
export function couple(first: MapLibreMap, second: MapLibreMap): () => void {
  second.jumpTo(placeOf(first), FOLLOWING);
  const ends = [lead(first, second), lead(second, first)];
  return () => {
    for (const end of ends) end();
  };
}
