import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "../words/index.ts";
import "../kit/styles/fonts.css";
import "../kit/styles/tokens.css";
import "../kit/styles/base.css";
import "../kit/styles/fields.css";
import "../kit/styles/section.css";
import "../kit/styles/table.css";
import { newQueryClient } from "../api/client.ts";
import { Boundary } from "../kit/boundary.tsx";
import { renewWhenStale } from "../kit/renewal.ts";
import { ViewProvider } from "../view/use-view.ts";
import { askWhoWhenRefused, reloadForAnother } from "./api/me.ts";
import { languageSource } from "./shell/language-source.ts";
import { StaffPage } from "./shell/staff-page.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("No element #root in index.html");
renewWhenStale(import.meta.url);
const queryClient = newQueryClient();
askWhoWhenRefused(queryClient);
reloadForAnother(queryClient);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <ViewProvider value={languageSource}>
        <Boundary>
          <StaffPage />
        </Boundary>
      </ViewProvider>
    </QueryClientProvider>
  </StrictMode>,
);
