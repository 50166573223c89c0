/** A day, typed part by part or picked: in the Buddhist calendar in Thai, the Gregorian in English. */
import { type CalendarDate, parseDate } from "@internationalized/date";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid } from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { AriaLocale } from "../../../kit/aria-locale.tsx";
import { useText } from "../../../words/use-text.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";
import "./words.ts";

/** Null for what is no ISO date. */
function dayOf(text: string): CalendarDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null;
}

export default function DateField({ field, value, issues, onChange }: FieldProps) {
  const { t, pick } = useText();
  return (
    <FieldFrame field={field} issues={issues} group>
      {(control) => (
        <AriaLocale>
          <DatePicker
            aria-label={pick(field.title)}
            aria-describedby={control["aria-describedby"]}
            isInvalid={control["aria-invalid"]}
            value={dayOf(value)}
            onChange={(day) => onChange(day?.toString() ?? "")}
          >
            <Group className="field-box edit-date">
              <DateInput className="edit-date-parts">{(segment) => <DateSegment segment={segment} />}</DateInput>
              <Button aria-label={t("edit.calendar")}>
                <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                  <path d="M2 4h12v10H2zM2 7h12M5 2v3m6-3v3" fill="none" stroke="currentColor" strokeWidth="1.5" />
                </svg>
              </Button>
            </Group>
            <Popover className="popover edit-calendar" offset={4}>
              <Dialog aria-label={pick(field.title)}>
                <Calendar>
                  <header>
                    <Button slot="previous">‹</Button>
                    <Heading />
                    <Button slot="next">›</Button>
                  </header>
                  <CalendarGrid>{(day) => <CalendarCell date={day} />}</CalendarGrid>
                </Calendar>
              </Dialog>
            </Popover>
          </DatePicker>
        </AriaLocale>
      )}
    </FieldFrame>
  );
}
