/** A day, typed part by part or picked: in the Buddhist calendar in Thai, the Gregorian in English. */
import { BuddhistCalendar, type CalendarDate, GregorianCalendar, parseDate, toCalendar } from "@internationalized/date";
import { useState } from "react";
import { Button } from "react-aria-components/Button";
import { Calendar, CalendarCell, CalendarGrid } from "react-aria-components/Calendar";
import { DateInput, DatePicker, DateSegment } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Heading } from "react-aria-components/Heading";
import { Popover } from "react-aria-components/Popover";
import { AriaLocale } from "../../kit/aria-locale.tsx";
import { useText } from "../../words/use-text.ts";
import "./words.ts";

export interface DayProps {
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
  /** ISO date, CE; "" without one. */
  value: string;
  /** The last day that can be picked, ISO. */
  max?: string;
  onChange(value: string): void;
}

const CALENDARS = { th: new BuddhistCalendar(), en: new GregorianCalendar() } as const;

/** Null for what is no ISO date. */
function dayOf(text: string | undefined): CalendarDate | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text) : null;
}

export default function DayPicker({ label, describedBy, invalid, value, max, onChange }: DayProps) {
  const { t, language } = useText();
  // the first figures of a year that is typed are a year before Christ, of which no text is read and conversions are a day off:
  // the day is kept as typed, in the calendar that is shown
  const shownOf = (text: string, day = dayOf(text)) => ({ text, day: day && toCalendar(day, CALENDARS[language]) });
  const [shown, setShown] = useState(() => shownOf(value));
  if (shown.text !== value) setShown(shownOf(value));
  return (
    <AriaLocale>
      <DatePicker
        aria-label={label}
        aria-describedby={describedBy}
        isInvalid={invalid}
        validationBehavior="aria"
        value={shown.day}
        maxValue={dayOf(max)}
        onChange={(day) => {
          const text = day?.toString() ?? "";
          setShown(shownOf(text, day));
          onChange(text);
        }}
      >
        <Group className="field-box day">
          <DateInput className="day-parts">{(segment) => <DateSegment segment={segment} />}</DateInput>
          <Button aria-label={t("date.calendar")}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 4h12v10H2zM2 7h12M5 2v3m6-3v3" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </Button>
        </Group>
        <Popover className="popover day-calendar" offset={4}>
          <Dialog aria-label={label}>
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
  );
}
