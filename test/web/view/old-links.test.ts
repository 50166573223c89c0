import links from "./old-links.json" with { type: "json" };
import { holdOldLinks } from "./old-links.ts";

holdOldLinks(links);
