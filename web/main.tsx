import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./words/index.ts";
import "./kit/fonts.css";
import "./kit/base.css";
import "./kit/fields.css";
import "./kit/section.css";
import "./kit/totals.css";
import "./kit/card.css";
import "./kit/table.css";
import "./theme/legend.css";
import { queryClient } from "./api/client.ts";
import { App } from "./explorer/shell/app.tsx";

const root = document.getElementById("root");
if (!root) throw new Error("No element #root in index.html");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
