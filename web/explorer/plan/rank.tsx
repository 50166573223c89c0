/** Whether the LAOs with most residents come first, or those with most houses: one choice for gaps and where next. */
import { GAP_RANKS } from "../../../data/gap-rank.ts";
import { WholeWords } from "../../kit/whole-words.tsx";
import { rankSlice } from "../../theme/missing.ts";
import { useChangeView, useSlice } from "../../view/use-view.ts";
import { useText } from "../../words/use-text.ts";

export function Rank() {
  const changeView = useChangeView();
  const { t } = useText();
  const rank = useSlice(rankSlice);
  return (
    <div className="plan-match">
      {GAP_RANKS.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="rank"
            checked={rank === each}
            onChange={() => changeView((view) => rankSlice.with(view, each))}
          />
          <WholeWords>{t(`plan.rank_${each}`)}</WholeWords>
        </label>
      ))}
    </div>
  );
}
