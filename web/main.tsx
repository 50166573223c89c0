import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import "./words/index.ts";
import "./kit/styles/fonts.css";
import "./kit/styles/tokens.css";
import "./kit/styles/base.css";
import "./kit/styles/fields.css";
import "./kit/styles/section.css";
import "./kit/styles/totals.css";
import "./kit/styles/card.css";
import "./kit/styles/table.css";
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
const explorer = <Explorer view={view} queryClient={queryClient} />;
// what the server drew stays and is taken over; else what is on the page gives way when all is made
if (root.dataset.drawn !== undefined) hydrateRoot(root, explorer);
else startTransition(() => createRoot(root).render(explorer));
