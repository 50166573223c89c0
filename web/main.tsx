import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import "./words/index.ts";
import "./kit/styles/fonts.css";
import "./kit/styles/tokens.css";
import "./kit/styles/base.css";
import "./kit/styles/fields.css";
import "./kit/styles/section.css";
import "./kit/styles/totals.css";
import "./kit/styles/card.css";
import "./kit/styles/table.css";
import { basemapQuery } from "./api/basemap.ts";
import { newQueryClient } from "./api/client.ts";
import { countAsViewed } from "./api/counted.ts";
import { ADDRESS } from "./explorer/shell/address.ts";
import { Explorer } from "./explorer/shell/explorer.tsx";
import { renewWhenStale } from "./kit/renewal.ts";
import { browserSource } from "./view/source.ts";

const root = document.getElementById("root");
if (!root) throw new Error("No element #root in index.html");
renewWhenStale(import.meta.url);
const queryClient = newQueryClient();
const view = browserSource(ADDRESS);
countAsViewed(view, queryClient);
if (root.dataset.basemap === "none") queryClient.setQueryData(basemapQuery.queryKey, null);
const explorer = <Explorer view={view} queryClient={queryClient} />;
// what the server drew stays until all is made: taken over piece by piece, it would differ from what has come meanwhile
startTransition(() => createRoot(root).render(explorer));
