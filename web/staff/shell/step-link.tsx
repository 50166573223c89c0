import type { MouseEvent, ReactNode } from "react";
import type { Language } from "../../view/view.ts";
import { useText } from "../../words/use-text.ts";
import { go } from "../location.ts";
import { inLanguage } from "./language-source.ts";

interface StepLinkProps {
  path: string;
  /** The query, with its `?`. */
  search?: string;
  /** Of what it leads to; left out, the present one stays. */
  language?: Language;
  current?: boolean;
  className?: string;
  title?: string;
  children: ReactNode;
}

/** A link between these pages: a real address for a new tab, a step without loading otherwise. */
export function StepLink({ path, search = "", language, current, children, ...rest }: StepLinkProps) {
  const present = useText().language;
  const address = path + inLanguage(search, language ?? present);
  function follow(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(address);
  }
  return (
    <a {...rest} lang={language} href={address} aria-current={current ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}
