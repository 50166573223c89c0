/**
 * What places are called every day beside their official names. None is official: each row says why it stands here, and
 * no row may be the official name of another area of the same level. Written from general knowledge of the language; an
 * office adds a row where its people use another name.
 */
interface CommonName {
  level: "region" | "province" | "amphoe" | "lao";
  code: string;
  /** `abbreviation`, `short`: of the official name. `old`: an earlier name. `everyday`: another name of the same town. */
  why: "abbreviation" | "short" | "old" | "everyday" | "romanised";
  names: readonly string[];
}

export const COMMON_NAMES: readonly CommonName[] = [
  { level: "region", code: "northeast", why: "everyday", names: ["อีสาน", "ภาคอีสาน", "Isan", "Isaan"] },
  { level: "province", code: "10", why: "abbreviation", names: ["กทม", "กรุงเทพฯ", "bkk"] },
  { level: "province", code: "10", why: "short", names: ["กรุงเทพ", "บางกอก"] },
  { level: "province", code: "10", why: "romanised", names: ["Krung Thep", "Krung Thep Maha Nakhon"] },
  { level: "province", code: "11", why: "everyday", names: ["เมืองปากน้ำ", "Paknam"] },
  { level: "province", code: "12", why: "short", names: ["เมืองนนท์", "นนท์"] },
  { level: "province", code: "13", why: "short", names: ["เมืองปทุม", "ปทุม"] },
  { level: "province", code: "14", why: "short", names: ["อยุธยา", "Ayutthaya", "Ayuthaya"] },
  { level: "province", code: "14", why: "old", names: ["กรุงเก่า", "กรุงศรีอยุธยา", "กรุงศรี"] },
  { level: "province", code: "16", why: "old", names: ["เมืองละโว้", "ละโว้"] },
  { level: "province", code: "20", why: "short", names: ["เมืองชล", "ชล"] },
  { level: "province", code: "22", why: "short", names: ["เมืองจันท์", "จันท์", "เมืองจันทร์บุรี"] },
  { level: "province", code: "24", why: "everyday", names: ["แปดริ้ว", "เมืองแปดริ้ว", "Paet Rio", "Paedriw"] },
  { level: "province", code: "25", why: "short", names: ["เมืองปราจีน", "ปราจีน"] },
  { level: "province", code: "30", why: "everyday", names: ["โคราช", "เมืองโคราช", "เมืองย่าโม", "Korat", "Khorat"] },
  { level: "province", code: "31", why: "romanised", names: ["Buriram"] },
  { level: "province", code: "33", why: "old", names: ["ศรีสะเกศ"] },
  { level: "province", code: "33", why: "romanised", names: ["Sisaket", "Srisaket"] },
  { level: "province", code: "34", why: "short", names: ["อุบล", "เมืองอุบล", "Ubon"] },
  { level: "province", code: "39", why: "old", names: ["หนองบัวลุ่มภู"] },
  { level: "province", code: "41", why: "short", names: ["อุดร", "เมืองอุดร", "Udon"] },
  { level: "province", code: "44", why: "short", names: ["สารคาม", "เมืองสารคาม"] },
  { level: "province", code: "47", why: "short", names: ["เมืองสกล", "สกล"] },
  { level: "province", code: "50", why: "everyday", names: ["เจียงใหม่"] },
  { level: "province", code: "52", why: "old", names: ["เขลางค์นคร"] },
  { level: "province", code: "53", why: "old", names: ["อุตรดิษฐ์"] },
  { level: "province", code: "60", why: "everyday", names: ["ปากน้ำโพ", "Pak Nam Pho"] },
  { level: "province", code: "65", why: "short", names: ["พิษโลก", "พิดโลก", "เมืองสองแคว"] },
  { level: "province", code: "71", why: "short", names: ["เมืองกาญจน์", "กาญจน์", "เมืองกาญ"] },
  { level: "province", code: "72", why: "short", names: ["สุพรรณ", "เมืองสุพรรณ", "Suphan"] },
  { level: "province", code: "74", why: "everyday", names: ["เมืองมหาชัย"] },
  { level: "province", code: "75", why: "everyday", names: ["แม่กลอง", "เมืองแม่กลอง"] },
  { level: "province", code: "76", why: "short", names: ["เมืองเพชร", "เพ็ชรบุรี"] },
  { level: "province", code: "77", why: "short", names: ["ประจวบ", "เมืองประจวบ", "Prachuap"] },
  { level: "province", code: "80", why: "short", names: ["เมืองคอน", "นครศรี", "นครศรีฯ", "เมืองนคร", "คอน"] },
  { level: "province", code: "80", why: "romanised", names: ["Nakhon Si"] },
  { level: "province", code: "84", why: "short", names: ["สุราษฎร์", "สุราษ", "Surat"] },
  { level: "province", code: "90", why: "romanised", names: ["Songkla"] },
  { level: "province", code: "93", why: "short", names: ["เมืองลุง", "Pattalung"] },
  { level: "province", code: "96", why: "short", names: ["นรา", "เมืองนรา"] },
  { level: "lao", code: "2096", why: "romanised", names: ["Phatthaya", "Pattaya City"] },
  { level: "lao", code: "1013", why: "everyday", names: ["เยาวราช", "ไชน่าทาวน์", "Yaowarat", "Chinatown"] },
  { level: "lao", code: "1008", why: "short", names: ["ป้อมปราบ"] },
  { level: "lao", code: "3901101", why: "romanised", names: ["Haadyai", "Hadyai"] },
  { level: "lao", code: "4200103", why: "everyday", names: ["บางแสน", "Bang Saen", "Bangsaen"] },
  { level: "amphoe", code: "8404", why: "short", names: ["สมุย", "Samui"] },
  { level: "amphoe", code: "8405", why: "short", names: ["พะงัน", "Phangan"] },
  { level: "amphoe", code: "9610", why: "short", names: ["โกลก", "Sungai Kolok", "Golok"] },
  { level: "amphoe", code: "9011", why: "romanised", names: ["Hatyai"] },
];
