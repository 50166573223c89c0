/** What a number is made of. It asks the address that it names, so that both are the same number. */
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { addressCounted } from "../api/counted.ts";
import { formatDate, formatNumber } from "../figures/format.ts";
import { CloseButton } from "../kit/close-button.tsx";
import { Loaded, Skeleton } from "../kit/states.tsx";
import { useText } from "../words/use-text.ts";
import { madeOf, originQuery } from "./answers.ts";
import type { Made } from "./made.ts";
import { addressOf, type Origin, pathOf } from "./origin.ts";
import "./words.ts";
import "./first-words.ts";
import { WholeWords } from "../kit/whole-words.tsx";

export default function OriginSheet({ origin, onClose }: { origin: Origin; onClose(): void }) {
  const text = useText();
  const { t } = text;
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useQuery(originQuery(origin));
  // the browser keeps the focus inside, closes by Escape, and gives the focus back
  useEffect(() => dialog.current?.showModal(), []);
  const address = addressOf(origin);
  return createPortal(
    <dialog
      ref={dialog}
      className="origin-sheet"
      aria-label={t("origin.open")}
      onClose={onClose}
      // Escape closes this sheet alone, and not the card that it was opened from
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
    >
      <CloseButton label={t("origin.close")} onClose={() => dialog.current?.close()} />
      <h2>
        <WholeWords>{t("origin.open")}</WholeWords>
      </h2>
      <Loaded query={answer} waiting={<Skeleton lines={5} height={28} />}>
        {(data) => {
          const made = madeOf(origin, data, text);
          return made ? (
            <MadeOf made={made} />
          ) : (
            <p>
              <WholeWords>{t("look.none")}</WholeWords>
            </p>
          );
        }}
      </Loaded>
      {address === null ? (
        <p className="origin-address">
          <WholeWords>{t("origin.never_sent")}</WholeWords>
        </p>
      ) : (
        <Address address={addressCounted(address)} path={pathOf(origin)} />
      )}
    </dialog>,
    document.body,
  );
}

function Address({ address, path }: { address: string; path: string }) {
  const { t } = useText();
  return (
    <p className="origin-address">
      <WholeWords>{t("origin.address")}</WholeWords>
      <br />
      <a href={address} target="_blank" rel="noreferrer">
        {address}
      </a>
      <br />
      <span className="hint">
        <WholeWords>{t("origin.path", { path })}</WholeWords>
      </span>
    </p>
  );
}

function MadeOf({ made }: { made: Made }) {
  const { t, pick, language } = useText();
  const number = (value: number) => formatNumber(value, language);
  const lines = [
    [t("origin.definition"), made.definition],
    [t("origin.set"), made.set],
    [t("origin.source"), made.source && pick(made.source)],
    [t("origin.as_of"), made.as_of && formatDate(made.as_of, language)],
    [t("origin.records"), made.records === null ? t("look.withheld") : made.records && number(made.records)],
    [t("origin.withheld"), made.withheld === undefined ? null : number(made.withheld)],
    [t("origin.denominator"), made.denominator],
    [t("origin.note"), made.note],
  ].filter(([, value]) => Boolean(value));
  return (
    <>
      <p className="origin-value">{made.value ?? t("look.withheld")}</p>
      <dl className="origin-lines">
        {lines.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
