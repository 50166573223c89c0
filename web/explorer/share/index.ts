import type { Feature } from "../feature.ts";
import { ShareButton } from "./share-button.tsx";
import "./first-words.ts";

/** Takes along what is shown: as a link, a picture, a frame in another page, or a file. */
export const share: Feature = {
  id: "share",
  figures: [{ order: 6, Block: ShareButton }],
};
