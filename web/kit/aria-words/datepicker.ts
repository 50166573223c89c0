/** What React Aria calls the parts of a date, in Thai. */
export default {
  era: "ศักราช",
  year: "ปี",
  month: "เดือน",
  day: "วัน",
  hour: "ชั่วโมง",
  minute: "นาที",
  second: "วินาที",
  dayPeriod: "ก่อนหรือหลังเที่ยง",
  calendar: "ปฏิทิน",
  startDate: "วันเริ่ม",
  endDate: "วันสิ้นสุด",
  weekday: "วันในสัปดาห์",
  timeZoneName: "เขตเวลา",
  selectedDateDescription: ({ date }: { date: string }) => `วันที่เลือก: ${date}`,
  selectedRangeDescription: ({ startDate, endDate }: { startDate: string; endDate: string }) =>
    `ช่วงที่เลือก: ${startDate} ถึง ${endDate}`,
  selectedTimeDescription: ({ time }: { time: string }) => `เวลาที่เลือก: ${time}`,
};
