import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
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
import { newQueryClient } from "./api/client.ts";
import { ADDRESS } from "./explorer/shell/address.ts";
import { App } from "./explorer/shell/app.tsx";
import { Boundary } from "./kit/boundary.tsx";
import { renewWhenStale } from "./kit/renewal.ts";
import { browserSource } from "./view/source.ts";
import { ViewProvider } from "./view/use-view.ts";

const root = document.getElementById("root");
if (!root) throw new Error("No element #root in index.html");
renewWhenStale(import.meta.url);
const queryClient = newQueryClient();
const view = browserSource(ADDRESS);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ViewProvider value={view}>
        <Boundary>
          <App />
        </Boundary>
      </ViewProvider>
    </QueryClientProvider>
  </StrictMode>,
);
