/** Media types that several answers have. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** Registered for no format of its own: the one that GDAL's servers give it. */
export const FLATGEOBUF = "application/flatgeobuf";
