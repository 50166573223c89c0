/** What the draft changes, record by record, before it is sent. */
import { useMutation } from "@tanstack/react-query";
import { Refusal } from "../../../kit/refusal.tsx";
import { useText } from "../../../words/use-text.ts";
import { ChangeList } from "../../changes/change-list.tsx";
import { type Draft, handIn } from "./queries.ts";
import "./words.ts";

interface ManyPreviewProps {
  id: string;
  programme: string;
  counts: NonNullable<Draft["counts"]>;
  onBack(): void;
  onSent(changeSet: string): void;
}

export function ManyPreview({ id, programme, counts, onBack, onSent }: ManyPreviewProps) {
  const { t } = useText();
  const sending = useMutation({ mutationFn: () => handIn(id), onSuccess: () => onSent(id) });
  return (
    <>
      <ChangeList id={id} programme={programme} counts={counts} />
      <Refusal error={sending.error} />
      <div className="edit-actions">
        <button type="button" className="button" disabled={sending.isPending} onClick={() => sending.mutate()}>
          {t("many.send")}
        </button>
        <button type="button" className="link-button" disabled={sending.isPending} onClick={onBack}>
          {t("many.back")}
        </button>
      </div>
    </>
  );
}
