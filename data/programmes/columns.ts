/** Columns that several programmes share: one wording, one unit. The bounds are each programme's own. */
import type { AttributeColumn, MeasureColumn } from "../programme.ts";

type Bounds = Pick<MeasureColumn, "min" | "max">;

export const communities = (bounds: Bounds): MeasureColumn => ({
  measure: "communities",
  unit: "community",
  title: { th: "ชุมชน", en: "Communities" },
  required: true,
  ...bounds,
});

export const households = (bounds: Bounds): MeasureColumn => ({
  measure: "households",
  unit: "household",
  title: { th: "ครัวเรือน", en: "Households" },
  required: true,
  ...bounds,
});

export const members = (bounds: Bounds): MeasureColumn => ({
  measure: "members",
  unit: "person",
  title: { th: "สมาชิก", en: "Members" },
  required: true,
  ...bounds,
});

/** Money given, not lent. */
export const subsidy = (bounds: Bounds, title = { th: "เงินอุดหนุน", en: "Subsidy" }): MeasureColumn => ({
  measure: "subsidy_baht",
  unit: "baht",
  title,
  required: false,
  ...bounds,
});

/** How far a housing project or a house is. */
export const STAGES = {
  approved: { th: "อนุมัติแล้ว", en: "Approved" },
  building: { th: "กำลังก่อสร้าง", en: "Under construction" },
  complete: { th: "แล้วเสร็จ", en: "Complete" },
};

/** The stage of a project of a community, which begins before its approval. */
export const projectStage: AttributeColumn = {
  name: "stage",
  title: { th: "ขั้นตอน", en: "Stage" },
  kind: "choice",
  choices: { preparing: { th: "เตรียมชุมชน", en: "Preparing" }, ...STAGES },
  required: true,
  public: true,
};

/** Whose land is built on, where the programme knows no others. */
export const LAND_OWNERS = {
  treasury: { th: "ที่ราชพัสดุ (กรมธนารักษ์)", en: "Treasury Department" },
  private: { th: "ที่ดินเอกชน", en: "Private owner" },
  community: { th: "สหกรณ์หรือชุมชนถือครอง", en: "Community cooperative" },
};

/** A column that never leaves the database. */
export const privateText = (name: string, th: string, en: string): AttributeColumn => ({
  name,
  title: { th, en },
  kind: "text",
  public: false,
});

/** A count or sum that is one share of a whole, shown with a record. */
export const part = (name: string, unit: "household" | "baht", th: string, en: string): AttributeColumn => ({
  name,
  title: { th, en },
  kind: "number",
  unit,
  public: true,
});
