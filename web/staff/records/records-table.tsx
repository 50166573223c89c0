/**
 * The rows of a question, drawn as they come into sight, with arrow keys, sorting and choosing by react-aria, which the
 * fields use already: a virtualiser of its own would still need all of that.
 */
import { useInfiniteQuery } from "@tanstack/react-query";
import { Checkbox } from "react-aria-components/Checkbox";
import {
  Cell,
  Column,
  Row,
  type Selection,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from "react-aria-components/Table";
import { TableLayout, Virtualizer } from "react-aria-components/Virtualizer";
import { RECORD_SORTS } from "../../../data/record-fields.ts";
import { Failure, Notice, Skeleton } from "../../kit/states.tsx";
import { useText } from "../../words/use-text.ts";
import { type ProvinceNames, type RecordColumn, shownColumns } from "./columns.ts";
import { recordsQuery, type StaffRecord } from "./queries.ts";
import type { RecordsQuestion } from "./question.ts";
import { type ChosenRecord, recordId } from "./record-id.ts";
import { HEADING, ROW, useRevealed } from "./use-revealed.ts";
import "./words.ts";

interface RecordsTableProps {
  question: RecordsQuestion;
  provinces: ProvinceNames;
  selected: ReadonlySet<string>;
  /** The record that was chosen on the map last: it is brought into sight. */
  reveal: ChosenRecord | null;
  onSelect(selected: ReadonlySet<string>): void;
  onSort(sort: RecordsQuestion["sort"]): void;
  onOpen(record: StaffRecord): void;
}

export function RecordsTable({ question, provinces, selected, reveal, onSelect, onSort, onOpen }: RecordsTableProps) {
  const { t } = useText();
  const answer = useInfiniteQuery(recordsQuery(question));
  const table = useRevealed(answer, reveal);
  if (answer.isError) return <Failure error={answer.error} />;
  if (!answer.data) return <Skeleton lines={8} height={ROW} />;
  const records = answer.data.pages.flatMap(({ items }) => items);
  const byId = new Map(records.map((record) => [recordId(record), record]));
  const columns = shownColumns(question.columns);
  const open = (id: string | number) => {
    const record = byId.get(String(id));
    if (record) onOpen(record);
  };
  // "all" are the rows that were loaded, beside what was chosen elsewhere
  const select = (chosen: Selection) =>
    onSelect(chosen === "all" ? new Set([...selected, ...byId.keys()]) : new Set([...chosen].map(String)));
  return (
    <div className={answer.isPlaceholderData ? "stale" : "fresh"}>
      <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: ROW, headingHeight: HEADING }}>
        <Table
          ref={table}
          className="records-table"
          aria-label={t("records.title")}
          selectionMode="multiple"
          selectedKeys={selected}
          onSelectionChange={select}
          sortDescriptor={descriptorOf(question.sort)}
          onSortChange={(descriptor) => onSort(sortOf(descriptor))}
          onRowAction={open}
        >
          <TableHeader>
            <Column width={48} minWidth={48}>
              <Choose />
            </Column>
            {columns.map((column, at) => (
              <Heading key={column.id} column={column} first={at === 0} />
            ))}
          </TableHeader>
          <TableBody
            renderEmptyState={() => (
              <Notice title={t("records.none")}>
                <p>{t("records.none_hint")}</p>
              </Notice>
            )}
          >
            {records.map((record) => (
              <RecordRow key={recordId(record)} record={record} columns={columns} provinces={provinces} />
            ))}
            <TableLoadMoreItem
              isLoading={answer.isFetchingNextPage}
              onLoadMore={() => {
                if (answer.hasNextPage && !answer.isFetching) void answer.fetchNextPage();
              }}
            >
              {t("records.loading")}
            </TableLoadMoreItem>
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function Heading({ column, first }: { column: RecordColumn; first: boolean }) {
  const text = useText();
  return (
    <Column
      id={column.id}
      isRowHeader={first}
      allowsSorting
      width={column.width}
      minWidth={column.width}
      className={column.numeric ? "numeric" : "text"}
    >
      {({ sortDirection }) => (
        <span className="records-heading" data-sort={sortDirection}>
          {column.title(text)}
        </span>
      )}
    </Column>
  );
}

function RecordRow(props: { record: StaffRecord; columns: readonly RecordColumn[]; provinces: ProvinceNames }) {
  const { record, columns, provinces } = props;
  const text = useText();
  return (
    <Row id={recordId(record)}>
      <Cell>
        <Choose />
      </Cell>
      {columns.map((column) => {
        const written = column.cell(record, text, provinces);
        return (
          // a cell has two lines: the pointer reads all of it here, the keyboard by opening the record
          <Cell
            key={column.id}
            className={column.numeric ? "numeric" : "text"}
            render={(props) => <div {...props} title={written} />}
          >
            <span>{written}</span>
          </Cell>
        );
      })}
    </Row>
  );
}

function Choose() {
  return (
    <Checkbox slot="selection" className="choose">
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        <path d="m4 9 4 4 7-8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      </svg>
    </Checkbox>
  );
}

function descriptorOf(sort: RecordsQuestion["sort"]): SortDescriptor {
  const descending = sort?.startsWith("-") ?? false;
  const column = (sort ?? "programme").replace(/^-/, "");
  return { column, direction: descending ? "descending" : "ascending" };
}

function sortOf({ column, direction }: SortDescriptor): RecordsQuestion["sort"] {
  const name = `${direction === "descending" ? "-" : ""}${column}`;
  return RECORD_SORTS.find((sort) => sort === name) ?? null;
}
