import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./i18n/index.ts";
import "./styles/fonts.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/fields.css";
import "./styles/figures.css";
import "./styles/stage.css";
import "./styles/legend.css";
import "./styles/card.css";
import "./styles/table.css";
import "./styles/print.css";
import { queryClient } from "./api.ts";
import { App } from "./app.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("No element #root in index.html");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
