/** The LAOs that a set touches, with their records before and after: one is chosen here or on the map. */
import { Cell, Column, Row, Table, TableBody, TableHeader } from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { formatNumber } from "../../../figures/format.ts";
import { useWide } from "../../../kit/use-wide.ts";
import { Swatch } from "../../../theme/swatch.tsx";
import { useText } from "../../../words/use-text.ts";
import type { ChangedLao } from "../queries.ts";
import { kindOf, LAO_LOOKS } from "./kinds.ts";
import "./words.ts";

/** px; a name and its province, where there is little room a name of two lines. */
const ROW = 60;
const TALL_ROW = 84;
const HEADING = 44;

interface LaoTableProps {
  laos: readonly ChangedLao[];
  provinces: ReadonlyMap<string, { name_th: string; name_en: string }>;
  chosen: string | null;
  onChoose(code: string | null): void;
}

export function LaoTable({ laos, provinces, chosen, onChoose }: LaoTableProps) {
  const { t, language } = useText();
  const wide = useWide("beside");
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: wide ? ROW : TALL_ROW, headingHeight: HEADING }}>
      <Table
        className="places-table"
        aria-label={t("places.title")}
        selectionMode="single"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => onChoose(keys === "all" ? null : String([...keys][0] ?? "") || null)}
      >
        <TableHeader>
          <Column id="lao" isRowHeader minWidth={140}>
            {t("places.lao")}
          </Column>
          <Column id="kind" width={wide ? 120 : 100}>
            {t("places.kind")}
          </Column>
          <Column id="records" width={wide ? 104 : 76}>
            {t("places.records")}
          </Column>
        </TableHeader>
        <TableBody>
          {laos.map((lao) => {
            const kind = kindOf(lao);
            return (
              <Row key={lao.code} id={lao.code} textValue={lao[`name_${language}`]}>
                <Cell>
                  <span className="places-name">{lao[`name_${language}`]}</span>
                  <span className="hint">{provinces.get(lao.province)?.[`name_${language}`]}</span>
                </Cell>
                <Cell>
                  <Swatch look={LAO_LOOKS[kind]} /> {t(`places.${kind}`)}
                </Cell>
                <Cell>
                  {formatNumber(lao.before, language)} → {formatNumber(lao.after, language)}
                </Cell>
              </Row>
            );
          })}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
