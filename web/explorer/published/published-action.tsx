import { useQuery } from "@tanstack/react-query";
import { publishedFiguresQuery } from "../../api/published.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import type { AreaActionProps } from "../feature.ts";
import { topicSlice } from "./topic.ts";

/** From the card of an area to what was published about it; nothing where nothing was. */
export function PublishedAction({ level, code }: AreaActionProps) {
  const { t } = useText();
  const { data } = useQuery({ ...publishedFiguresQuery(null, { level, code }), placeholderData: undefined });
  const [topic] = data?.topics ?? [];
  if (!data || !topic) return null;
  return (
    <ViewLink
      className="button button-quiet"
      change={(view) => topicSlice.with({ ...view, area: { level, code }, camera: null, pane: "published" }, topic.id)}
    >
      {t("published.open", { count: data.total })}
    </ViewLink>
  );
}
