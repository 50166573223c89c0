/** The whole explorer on one view: in the browser, and as the server draws it before any script runs. */
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { Boundary } from "../../kit/boundary.tsx";
import type { ViewSource } from "../../view/source.ts";
import { ViewProvider } from "../../view/use-view.ts";
import { App } from "./app.tsx";

export function Explorer({ view, queryClient }: { view: ViewSource; queryClient: QueryClient }) {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <ViewProvider value={view}>
          <Boundary>
            <App />
          </Boundary>
        </ViewProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
