/** The way to a table of one's own: a button on the map, or a file dropped there. A dropped file of areas is a shape. */
import { lazy, Suspense, useCallback, useState } from "react";
import { NAMED_OUTLINE } from "../../../../data/reading/outlines/endings.ts";
import { CloseButton } from "../../../kit/close-button.tsx";
import { WholeWords } from "../../../kit/whole-words.tsx";
import { useChangeView, useView } from "../../../view/use-view.ts";
import { ViewLink } from "../../../view/view-link.tsx";
import { useText } from "../../../words/use-text.ts";
import { useOwnActions } from "../actions.ts";
import { FileDrop } from "../own-drop.tsx";

const FaultLine = lazy(() => import("./own-area-fault.tsx"));

export function OwnTools() {
  const { t } = useText();
  const changeView = useChangeView();
  const { openOwn } = useOwnActions();
  const { pane } = useView().view;
  const [trouble, setTrouble] = useState<{ name: string; error: unknown } | null>(null);
  const take = useCallback(
    async (file: File) => {
      setTrouble(null);
      if (!NAMED_OUTLINE.test(file.name)) {
        openOwn(file);
        changeView((view) => ({ ...view, pane: "own" }));
        return;
      }
      try {
        const { openAreaFile, plainShape } = await import("../../../files/open.ts");
        const shape = plainShape(await openAreaFile(file));
        if (shape) changeView((view) => ({ ...view, shape, camera: null }));
        else setTrouble({ name: file.name, error: null });
      } catch (error) {
        setTrouble({ name: file.name, error });
      }
    },
    [changeView, openOwn],
  );
  return (
    <>
      <ViewLink className="map-tool own-open" change={(view) => ({ ...view, pane: "own" })}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M4 5h16v14H4zm0 4.7h16M9.5 9.7V19m2.5-4.7h5"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinejoin="round"
          />
        </svg>
        {t("own.title")}
      </ViewLink>
      {pane !== "own" && <FileDrop onFile={take} />}
      {trouble && (
        <div className="own-trouble">
          {trouble.error === null ? (
            <p role="alert">
              <WholeWords>{t("own.drop_area", { name: trouble.name })}</WholeWords>
            </p>
          ) : (
            <Suspense>
              <FaultLine error={trouble.error} />
            </Suspense>
          )}
          <CloseButton label={t("own.close")} onClose={() => setTrouble(null)} />
        </div>
      )}
    </>
  );
}
