/** What React Aria tells a screen reader about a combobox, in Thai. */

interface Focused {
  isGroupChange: boolean;
  groupTitle: string;
  groupCount: number;
  optionText: string;
  isSelected: boolean;
}

export default {
  focusAnnouncement: ({ isGroupChange, groupTitle, groupCount, optionText, isSelected }: Focused) =>
    `${isGroupChange ? `กลุ่ม ${groupTitle} มี ${groupCount} ตัวเลือก ` : ""}${optionText}${isSelected ? " เลือกอยู่" : ""}`,
  countAnnouncement: ({ optionCount }: { optionCount: number }) => `${optionCount} ตัวเลือก`,
  selectedAnnouncement: ({ optionText }: { optionText: string }) => `เลือก ${optionText} แล้ว`,
  buttonLabel: "เปิดรายการ",
  listboxLabel: "รายการให้เลือก",
};
