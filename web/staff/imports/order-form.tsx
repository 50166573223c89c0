/** Which programme, which file, and what happens to what is there. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { isAsOf, today } from "../../../data/as-of.ts";
import { PROGRAMMES } from "../../../data/programmes/index.ts";
import { MAX_MB } from "../../../data/reading/tables/limits.ts";
import { areasQuery } from "../../api/areas.ts";
import { Refusal } from "../../kit/refusal.tsx";
import { TextField } from "../../kit/text-field.tsx";
import { useText } from "../../words/use-text.ts";
import { meQuery } from "../api/me.ts";
import { AsOfField } from "./as-of-field.tsx";
import { FileDrop } from "./file-drop.tsx";
import { type Job, type Order, sendFile, templateAddress } from "./queries.ts";
import { RememberedHeadings } from "./remembered/remembered-headings.tsx";
import { SelectField } from "./select-field.tsx";
import "./words.ts";

const MODES = ["update", "replace_province", "replace_programme"] as const satisfies readonly Order["mode"][];

export function OrderForm({ onSent }: { onSent(job: Job): void }) {
  const { t, pick } = useText();
  const [programme, setProgramme] = useState<string>(PROGRAMMES[0]?.id ?? "");
  const [mode, setMode] = useState<Order["mode"]>("update");
  const [province, setProvince] = useState("");
  const [asOf, setAsOf] = useState(today);
  const [source, setSource] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const send = useMutation({ mutationFn: sendFile, onSuccess: onSent });
  const { data: me } = useQuery(meQuery);
  const all = useQuery(areasQuery("province")).data ?? [];
  const scope = me?.scope;
  const own = all.filter(({ code }) => scope?.kind === "nation" || scope?.codes.includes(code));
  const chosen = province || (own[0]?.code ?? "");

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!file || !isAsOf(asOf)) return;
    const order = { file, programme, mode, as_of: asOf, source };
    send.mutate(mode === "replace_province" ? { ...order, province: chosen } : order);
  }

  return (
    <form className="import-order" onSubmit={submit}>
      <SelectField
        label={t("imports.programme")}
        value={programme}
        onChange={setProgramme}
        choices={PROGRAMMES.map(({ id, title }) => [id, pick(title)])}
      />
      <p>
        <a className="button button-quiet" href={templateAddress(programme)} download>
          {t("imports.template")}
        </a>
        <span className="hint">{t("imports.template_hint")}</span>
      </p>
      <RememberedHeadings programme={programme} />
      <FileDrop file={file} onFile={setFile} hint={t("imports.formats", { mb: MAX_MB })} />
      <SelectField
        label={t("imports.mode")}
        value={mode}
        onChange={(value) => setMode(MODES.find((each) => each === value) ?? "update")}
        choices={MODES.map((each) => [each, t(`imports.${each}`)])}
      />
      {mode === "replace_province" && (
        <SelectField
          label={t("imports.province")}
          value={chosen}
          onChange={setProvince}
          choices={own.map((area) => [area.code, pick({ th: area.name_th, en: area.name_en })])}
        />
      )}
      <AsOfField value={asOf} onChange={setAsOf} />
      <TextField
        label={t("imports.source")}
        hint={t("imports.source_hint")}
        value={source}
        onChange={setSource}
        maxLength={300}
        required
      />
      <Refusal error={send.error} />
      <button type="submit" className="button" disabled={!file || send.isPending}>
        {send.isPending ? t("imports.sending") : t("imports.check")}
      </button>
      <p className="hint">{t(file ? "imports.check_hint" : "imports.file_first")}</p>
    </form>
  );
}
