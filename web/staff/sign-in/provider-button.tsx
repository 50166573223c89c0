/** The way in through the office's identity provider, where the server knows one. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { Refusal } from "../../kit/refusal.tsx";
import { useText } from "../../words/use-text.ts";
import { beginAtProvider, providerQuery } from "../api/auth.ts";
import "./words.ts";

/** @param inNewTab so that what was typed into this page stays */
export function ProviderButton({ inNewTab }: { inNewTab: boolean }) {
  const { t } = useText();
  const name = useQuery(providerQuery).data?.name;
  const begin = useMutation({
    mutationFn: () => beginAtProvider(window.location.pathname + window.location.search),
    onSuccess: ({ url }) => {
      if (!inNewTab || !window.open(url)) window.location.assign(url);
    },
  });
  if (!name) return null;
  return (
    <>
      <button type="button" className="button button-quiet" disabled={begin.isPending} onClick={() => begin.mutate()}>
        {t("sign_in.with", { name })}
      </button>
      <Refusal error={begin.error} />
    </>
  );
}
