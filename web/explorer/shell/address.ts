/** The address of the explorer: what its capabilities keep there, and what they can show. */
import { addressOf } from "../../view/address.ts";
import { FEATURES } from "../index.ts";
import { PANES } from "./panes.ts";

/** Links that have been sent around keep the order of their parameters, whichever capability owns them. */
const ORDER =
  "lang only programme measure year span level area tambon sites at pane held shape missing match next breaks classes palette range compare rate target second together";

export const ADDRESS = addressOf({
  slices: FEATURES.flatMap(({ slices = [] }) => slices),
  panes: ["map", "figures", ...PANES.map(({ id }) => id)],
  order: ORDER.split(" "),
});
