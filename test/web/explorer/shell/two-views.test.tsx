/** The whole page rendered where there is no window, and two of them beside each other. */
import { QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { newQueryClient } from "../../../../web/api/client.ts";
import { ADDRESS } from "../../../../web/explorer/shell/address.ts";
import { App } from "../../../../web/explorer/shell/app.tsx";
import { memorySource } from "../../../../web/view/source.ts";
import { ViewProvider } from "../../../../web/view/use-view.ts";
import { productWords } from "../../../../web/words/product-words.ts";
import "../../../../web/words/index.ts";

function rendered(...searches: string[]): string[] {
  const html = renderToString(
    <QueryClientProvider client={newQueryClient()}>
      {searches.map((search) => (
        <article key={search}>
          <ViewProvider value={memorySource(ADDRESS, search)}>
            <App />
          </ViewProvider>
        </article>
      ))}
    </QueryClientProvider>,
  );
  return html.split("</article>").slice(0, searches.length);
}

describe("the page on a server", () => {
  it("speaks the language of its address, beside another that speaks another", () => {
    expect(typeof window).toBe("undefined");
    const [thai, english] = rendered("", "?lang=en&programme=welfare-fund");
    expect(thai).toContain(productWords["app.title"].th);
    expect(thai).not.toContain(productWords["app.title"].en);
    expect(english).toContain(productWords["app.title"].en);
    expect(english).not.toContain("องค์กรชุมชนทุกจังหวัด");
    expect(thai).toContain('href="?pane=table"');
    expect(english).toContain('href="?lang=en&amp;programme=welfare-fund&amp;pane=table"');
  });

  it("says what of its address could not be used", () => {
    const [html] = rendered("?lang=en&amp;area=province:50");
    expect(html).toContain("amp;area=province:50");
  });
});
