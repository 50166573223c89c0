import type { MouseEvent, ReactNode } from "react";
import { useSource, useView } from "./use-view.ts";
import type { View } from "./view.ts";

interface ViewLinkProps {
  change: (view: View) => View;
  className?: string;
  current?: boolean;
  lang?: string;
  title?: string;
  children: ReactNode;
}

/** A link to another view of this page: a real address for a new tab or a bookmark, a step without reloading otherwise. */
export function ViewLink({ change, current, children, ...rest }: ViewLinkProps) {
  const { view } = useView();
  const source = useSource();
  const { format, next } = source.address;
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    source.change(change);
  }
  return (
    <a {...rest} href={format(next(view, change)) || "?"} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
