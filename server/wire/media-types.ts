/** Media types that several answers have. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
