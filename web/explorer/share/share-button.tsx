import { lazy, Suspense, useState } from "react";
import { useText } from "../../words/use-text.ts";

const ShareDialog = lazy(() => import("./share-dialog.tsx"));

export function ShareButton() {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t("share.title")}
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShareDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
