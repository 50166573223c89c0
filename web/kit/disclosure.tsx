import { type ReactNode, useState } from "react";

interface DisclosureProps {
  className: string;
  label?: string;
  /** What is always seen, and opens and closes the rest. */
  summary: ReactNode;
  /** Whether it is open until somebody opens or closes it. */
  opened: boolean;
  /** A function is called only while it is open: for what should not be loaded before. */
  children: ReactNode | (() => ReactNode);
}

/** Something that folds away under its title. */
export function Disclosure({ className, label, summary, opened, children }: DisclosureProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? opened;
  return (
    <details
      className={className}
      aria-label={label}
      open={open}
      // the browser says "toggle" also when `open` is set from here
      onToggle={(event) => event.currentTarget.open !== open && setChosen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {typeof children === "function" ? open && children() : children}
    </details>
  );
}
