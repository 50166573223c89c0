/** What is shown, to take along. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { shortenQuery } from "../../../data/short-link.ts";
import { CloseButton } from "../../kit/close-button.tsx";
import { CopyText } from "../../kit/copy-text.tsx";
import { pageAddress } from "../../view/page-address.ts";
import { useView } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";
import { embedCode, mapAddress, recordAddresses } from "./addresses.ts";
import "./share.css";
import "./words.ts";
import { WholeWords } from "../../kit/whole-words.tsx";

function Part({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {hint && <p>{hint}</p>}
      {children}
    </section>
  );
}

export default function ShareDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t } = useText();
  const { view } = useView();
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const link = `${location.origin}/s/${shortenQuery(location.search)}`;
  const code = embedCode(view, location.origin, t("share.embed_title"));
  const records = recordAddresses(view);
  return (
    <dialog ref={dialog} className="share" aria-labelledby={title} onClose={onClose}>
      <header>
        <h2 id={title}>
          <WholeWords>{t("share.title")}</WholeWords>
        </h2>
        <CloseButton label={t("share.close")} onClose={() => dialog.current?.close()} />
      </header>
      <Part title={t("share.link")}>
        <input className="share-text" aria-label={t("share.link")} readOnly value={link} />
        <div className="share-actions">
          <CopyText label={t("share.copy_link")} source={link} write={(text) => text} />
          <Send link={link} />
        </div>
      </Part>
      <Part title={t("share.picture")} hint={t("share.picture_hint")}>
        <div className="share-actions">
          <a className="button button-quiet" href={mapAddress("map.png", view)} download="map.png">
            {t("share.png")}
          </a>
          <a className="button button-quiet" href={mapAddress("map.svg", view)} download="map.svg">
            {t("share.svg")}
          </a>
          <a className="button button-quiet" href={mapAddress("embed", view)} target="_blank" rel="noopener">
            {t("share.print")}
          </a>
        </div>
      </Part>
      <Part title={t("share.embed")} hint={t("share.embed_hint")}>
        <textarea className="share-text" aria-label={t("share.embed_code")} readOnly rows={3} value={code} />
        <div className="share-actions">
          <CopyText label={t("share.copy_embed")} source={code} write={(text) => text} />
        </div>
      </Part>
      <Part title={t("share.data")} hint={records.length === 0 ? t("share.data_sums") : undefined}>
        <div className="share-actions">
          {records.map(({ format, path }) => (
            <a key={format} className="button button-quiet" href={path} download>
              {format}
            </a>
          ))}
          <a href={pageAddress("/data", view)}>{t("share.data_all")}</a>
        </div>
      </Part>
    </dialog>
  );
}

/** The device's own menu, where it has one. */
function Send({ link }: { link: string }) {
  const { t } = useText();
  if (!("share" in navigator)) return null;
  async function send() {
    try {
      await navigator.share({ title: document.title, url: link });
    } catch (error) {
      // whoever closes the menu wants nothing more
      if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
    }
  }
  return (
    <button type="button" className="button button-quiet" onClick={() => void send()}>
      {t("share.send")}
    </button>
  );
}
