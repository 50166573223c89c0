/** What React Aria says in a calendar, in Thai. */

interface Day {
  date: string;
}

export default {
  previous: "ก่อนหน้า",
  next: "ถัดไป",
  selectedDateDescription: ({ date }: Day) => `วันที่เลือก: ${date}`,
  selectedRangeDescription: ({ dateRange }: { dateRange: string }) => `ช่วงที่เลือก: ${dateRange}`,
  todayDate: ({ date }: Day) => `วันนี้ ${date}`,
  todayDateSelected: ({ date }: Day) => `วันนี้ ${date} เลือกอยู่`,
  dateSelected: ({ date }: Day) => `${date} เลือกอยู่`,
  startRangeSelectionPrompt: "กดเพื่อเริ่มเลือกช่วงวัน",
  finishRangeSelectionPrompt: "กดเพื่อจบช่วงวัน",
  minimumDate: "วันแรกที่เลือกได้",
  maximumDate: "วันสุดท้ายที่เลือกได้",
  dateRange: ({ startDate, endDate }: { startDate: string; endDate: string }) => `${startDate} ถึง ${endDate}`,
};
