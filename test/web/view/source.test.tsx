/** Provided views without a browser: on a server, and two on one page. */
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ADDRESS } from "../../../web/explorer/shell/address.ts";
import { memorySource, type ViewSource } from "../../../web/view/source.ts";
import { useStore } from "../../../web/view/store.ts";
import { transient, useTransient } from "../../../web/view/transient.ts";
import { useView, ViewProvider } from "../../../web/view/use-view.ts";
import { ViewLink } from "../../../web/view/view-link.tsx";

const pressed = transient(0);

function Page() {
  const { view } = useView();
  const times = useStore(useTransient(pressed));
  return (
    <p>
      {`${view.programme} ${view.year} ${times}`}{" "}
      <ViewLink change={(now) => ({ ...now, pane: "table" })}>table</ViewLink>
    </p>
  );
}

const page = (left: ViewSource, right: ViewSource) =>
  renderToString(
    <main>
      <ViewProvider value={left}>
        <Page />
      </ViewProvider>
      <ViewProvider value={right}>
        <Page />
      </ViewProvider>
    </main>,
  ).replaceAll("&amp;", "&");

describe("two views on one page, rendered on a server", () => {
  const councils = () => memorySource(ADDRESS, "?year=2560");
  const funds = () => memorySource(ADDRESS, "?programme=welfare-fund");

  it("say each what its own address says", () => {
    expect(typeof window).toBe("undefined");
    const html = page(councils(), funds());
    expect(html).toContain("council 2560 0");
    expect(html).toContain('href="?year=2560&pane=table"');
    expect(html).toContain("welfare-fund null 0");
    expect(html).toContain('href="?programme=welfare-fund&pane=table"');
  });

  it("change each alone, in the address and beside it", () => {
    const [left, right] = [councils(), funds()];
    left.change((view) => ({ ...view, programme: "welfare-fund", year: 2561 }));
    pressed.in(left).set(2);
    expect(pressed.in(left).get()).toBe(2);
    expect(pressed.in(right).get()).toBe(0);
    const html = page(left, right);
    expect(html).toContain("welfare-fund 2561 0");
    expect(html).toContain("welfare-fund null 0");
  });

  it("tell who listens, until they leave", () => {
    const source = councils();
    const seen: (number | null)[] = [];
    const leave = source.subscribe(() => seen.push(source.get().view.year));
    source.change((view) => ({ ...view, year: 2561 }));
    leave();
    source.change((view) => ({ ...view, year: 2562 }));
    expect(seen).toEqual([2561]);
    expect(source.get().view.year).toBe(2562);
  });
});

describe("a component outside of any view", () => {
  it("says what it lacks", () => {
    expect(() => renderToString(<Page />)).toThrow("ViewProvider");
  });
});
