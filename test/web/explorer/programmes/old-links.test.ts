import { holdOldLinks } from "../../view/old-links.ts";
import links from "./old-links.json" with { type: "json" };

holdOldLinks(links);
