import { useQuery } from "@tanstack/react-query";
import { publishedFiguresQuery } from "../../api/published.ts";
import { useScope } from "../../place/use-scope.ts";
import { useView } from "../../view/use-view.ts";
import { ViewLink } from "../../view/view-link.tsx";
import { useText } from "../../words/use-text.ts";
import { topicSlice } from "./topic.ts";

/** The way from the figures to what was published about the same area; nothing where nothing was. */
export function PublishedLink() {
  const { t } = useText();
  const { asked } = useScope();
  const drawn = useView().view.shape !== null;
  const answer = useQuery({
    ...publishedFiguresQuery(null, asked),
    enabled: asked !== null && !drawn,
    placeholderData: undefined,
  });
  const [topic] = answer.data?.topics ?? [];
  if (drawn || (asked && !topic)) return null;
  return (
    <p className="section-hint">
      <ViewLink
        className="button button-quiet"
        change={(view) => topicSlice.with({ ...view, pane: "published" }, topic?.id ?? null)}
      >
        {topic ? t("published.open", { count: answer.data?.total ?? 0 }) : t("published.open_nation")}
      </ViewLink>
    </p>
  );
}
