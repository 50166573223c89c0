import type { MouseEvent, ReactNode } from "react";
import { go } from "../location.ts";

interface StepLinkProps {
  address: string;
  current?: boolean;
  className?: string;
  lang?: string;
  title?: string;
  children: ReactNode;
}

/** A link between these pages: a real address for a new tab, a step without loading otherwise. */
export function StepLink({ address, current, children, ...rest }: StepLinkProps) {
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(address);
  }
  return (
    <a {...rest} href={address} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
