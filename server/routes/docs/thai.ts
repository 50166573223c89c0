/** What the page of the API says, in Thai, by what it says in English. */
export const THAI: Readonly<Record<string, string>> = {
  "Who is signed in": "ใครเข้าสู่ระบบอยู่",
  "Where the records of a filter lie: at most 10,000 of them, column by column":
    "ระเบียนตามตัวกรองอยู่ที่ใด ไม่เกิน 10,000 ระเบียน แยกทีละคอลัมน์",
  "What setting one field of many real records would change: a draft, to be handed in or discarded":
    "การตั้งค่าช่องเดียวของหลายระเบียนจริงจะเปลี่ยนอะไร: เป็นฉบับร่าง ส่งหรือทิ้งได้",
  "Discard a draft of one's own": "ทิ้งฉบับร่างของตนเอง",
  "The person's saved views of records, by name": "มุมมองระเบียนที่ตนเองบันทึกไว้ เรียงตามชื่อ",
  "Save a view: filters, columns and order as they stand in the address": "บันทึกมุมมอง: ตัวกรอง คอลัมน์ และลำดับตามลิงก์",
  "Give a view of one's own another name": "เปลี่ยนชื่อมุมมองของตนเอง",
  "Delete a view of one's own": "ลบมุมมองของตนเอง",
  "All accounts": "บัญชีทั้งหมด",
  "A new account, with a one-time password": "สร้างบัญชีใหม่ พร้อมรหัสผ่านใช้ครั้งเดียว",
  "Changes the name, role or scope of an account, or lets it in no more": "แก้ชื่อ บทบาท หรือขอบเขตของบัญชี หรือปิดไม่ให้เข้า",
  "A new one-time password; ends its sessions and its second factor":
    "รหัสผ่านใช้ครั้งเดียวชุดใหม่ ยกเลิกการเข้าสู่ระบบและการยืนยันขั้นที่สองเดิม",
  "Where the person is signed in": "เข้าสู่ระบบอยู่ที่อุปกรณ์ใดบ้าง",
  "Ends one of one's own sessions": "ออกจากระบบในอุปกรณ์หนึ่งของตนเอง",
  "Records of the actor's provinces, with all their columns": "ระเบียนในจังหวัดของผู้ใช้ พร้อมทุกคอลัมน์",
  "How many records a filter has, and how many each further choice would leave":
    "ตัวกรองมีกี่ระเบียน และแต่ละตัวเลือกถัดไปจะเหลือเท่าใด",
  "Programme by province: records, their age, and what is missing of them":
    "โครงการรายจังหวัด: จำนวนระเบียน อายุของข้อมูล และสิ่งที่ยังขาด",
  "Who changed a record, when, from what to what, from which row of which file; newest first":
    "ใครแก้ระเบียน เมื่อใด จากค่าใดเป็นค่าใด มาจากแถวใดของไฟล์ใด ล่าสุดก่อน",
  "One record, with the version that an edit has to name": "หนึ่งระเบียน พร้อมรุ่นที่การแก้ไขต้องอ้างถึง",
  "All records of the filter as XLSX, 100000 at most": "ทุกระเบียนตามตัวกรองเป็น XLSX ไม่เกิน 100,000 ระเบียน",
  "Sets of changes in the provinces of the account": "ชุดการแก้ไขในจังหวัดของบัญชี",
  "Propose the edit (or, without values, the deletion) of one record; it waits for approval":
    "เสนอแก้ไขระเบียนหนึ่ง (หรือเสนอลบเมื่อไม่ส่งค่า) โดยรออนุมัติ",
  "What a set changes, by key, from the key `after` on": "ชุดนี้แก้อะไรบ้าง เรียงตามคีย์ ต่อจากคีย์ `after`",
  "Records of a published set that later sets changed: taking it back would undo these too":
    "ระเบียนของชุดที่เผยแพร่แล้วซึ่งชุดหลังแก้ต่อ การถอนชุดนี้จะถอนการแก้เหล่านั้นด้วย",
  "submit a set of changes": "ส่งชุดการแก้ไขเพื่อขออนุมัติ",
  "approve a set of changes": "อนุมัติชุดการแก้ไข",
  "Reject a set of changes": "ไม่อนุมัติชุดการแก้ไข",
  "Take a published set back": "ถอนชุดที่เผยแพร่แล้ว",
  "The workbook to fill in: titles, an example, what each column takes, codes of LAOs":
    "ไฟล์แบบฟอร์มสำหรับกรอก: หัวคอลัมน์ ตัวอย่าง ค่าที่แต่ละคอลัมน์รับ และรหัส อปท.",
  "Check a file of up to 50 MB and compare it with what is published; nothing is changed":
    "ตรวจไฟล์ขนาดไม่เกิน 50 MB และเทียบกับข้อมูลที่เผยแพร่ โดยไม่แก้ข้อมูลใด",
  "How far an import is, and what it found": "การนำเข้าไปถึงไหนแล้ว และพบอะไรบ้าง",
  "Cancel an import, and drop what it staged": "ยกเลิกการนำเข้า และทิ้งข้อมูลที่เตรียมไว้",
  "The same file once more, with columns and LAOs that were chosen by hand": "ไฟล์เดิมอีกครั้ง โดยใช้คอลัมน์และ อปท. ที่เลือกเอง",
  "The person's file with a column of what is wrong with each row": "ไฟล์ของผู้ส่ง เพิ่มคอลัมน์ที่บอกว่าแต่ละแถวผิดอะไร",
  "Hand the staged changes in for approval": "ส่งการแก้ไขที่เตรียมไว้เพื่อขออนุมัติ",
  "The registry: what there is, in which units, from which source": "ทะเบียนโครงการ: มีอะไรบ้าง หน่วยใด จากแหล่งใด",
  "Figures as they were published, apart from the records": "ตัวเลขตามที่เผยแพร่ แยกจากระเบียน",
  "What was published, with source, date and trust; what does not add up, and where sources disagree":
    "สิ่งที่เคยเผยแพร่ พร้อมที่มา วันที่ และความน่าเชื่อถือ ยอดใดรวมกันไม่ตรง และแหล่งใดไม่ตรงกัน",
  "Published examples: single real places with their source, which are in no sum":
    "ตัวอย่างที่เคยเผยแพร่: สถานที่จริงแต่ละแห่งพร้อมที่มา ไม่นับรวมในยอดใด",
  "Areas by level, parent and name": "พื้นที่ตามระดับ พื้นที่แม่ และชื่อ",
  "One area, by a code of any register; without a level the LAO wins where codes coincide (the khet of Bangkok)":
    "หนึ่งพื้นที่ ตามรหัสของทะเบียนใดก็ได้ หากไม่ระบุระดับและรหัสซ้ำกัน (เขตของกรุงเทพฯ) จะได้ อปท.",
  "Province, amphoe and LAO at a point (WGS 84)": "จังหวัด อำเภอ และ อปท. ณ จุดหนึ่ง (WGS 84)",
  "All tambons and khwaeng with the LAOs that answer for them, as parallel columns":
    "ตำบลและแขวงทั้งหมด พร้อม อปท. ที่ดูแล เป็นคอลัมน์คู่ขนาน",
  "One tambon: its outline, and the LAOs that share it with the part of each":
    "หนึ่งตำบล: แนวเขต และ อปท. ที่ดูแลร่วมกันพร้อมสัดส่วน",
  "Residents and houses that are missing or not comparable with the year before, of all areas and years":
    "ประชากรและบ้านที่ไม่มีข้อมูลหรือเทียบกับปีก่อนไม่ได้ ทุกพื้นที่ทุกปี",
  "Registered residents and houses of every area of a level in a year, as parallel columns":
    "ประชากรและบ้านตามทะเบียนของทุกพื้นที่ในระดับหนึ่งในปีหนึ่ง เป็นคอลัมน์คู่ขนาน",
  "One measure of one programme for every area of a level, as parallel columns":
    "ค่าหนึ่งของโครงการหนึ่งสำหรับทุกพื้นที่ในระดับหนึ่ง เป็นคอลัมน์คู่ขนาน",
  "Totals of all programmes in a selection of areas; nothing selected is the nation":
    "ยอดรวมทุกโครงการในพื้นที่ที่เลือก หากไม่เลือกคือทั้งประเทศ",
  "Totals of all programmes in a drawn polygon (up to 50,000 vertices) or circle, WGS 84; parts that overlap count once":
    "ยอดรวมทุกโครงการในรูปที่วาด (ไม่เกิน 50,000 จุด) หรือวงกลม WGS 84 ส่วนที่ซ้อนกันนับครั้งเดียว",
  "Places, programmes and sites by Thai or romanised name, code or postcode, best first; names come with their prefix":
    "พื้นที่ โครงการ และจุดที่ตั้ง ตามชื่อไทยหรืออักษรโรมัน รหัส หรือรหัสไปรษณีย์ ตรงที่สุดก่อน ชื่อมาพร้อมคำนำหน้า",
  "Public records of an open programme; `year` counts what began up to it, as everywhere":
    "ระเบียนสาธารณะของโครงการที่เปิดเผย `year` นับสิ่งที่เริ่มถึงปีนั้น เหมือนทุกที่",
  "All records of the filter as CSV (UTF-8 with a byte order mark)": "ทุกระเบียนตามตัวกรองเป็น CSV (UTF-8 มี BOM)",
  "All records of the filter as a workbook, with a second sheet that says what they are":
    "ทุกระเบียนตามตัวกรองเป็นไฟล์ XLSX มีแผ่นที่สองอธิบายข้อมูล",
  "The style that this office draws under its map": "สไตล์ที่หน่วยงานนี้ใช้เป็นแผนที่พื้นหลัง",
  "All records of the filter as GeoJSON (WGS 84)": "ทุกระเบียนตามตัวกรองเป็น GeoJSON (WGS 84)",
  "All records of the filter as FlatGeobuf (WGS 84), with source and licence in its metadata":
    "ทุกระเบียนตามตัวกรองเป็น FlatGeobuf (WGS 84) มีที่มาและสัญญาอนุญาตในเมทาดาทา",
  "Where all public sites of a programme stand and since when, as one binary answer":
    "ที่ตั้งสาธารณะทั้งหมดของโครงการและปีที่เริ่ม เป็นคำตอบไบนารีเดียว",
  "Sites nearest to a point (WGS 84), with metres on the ellipsoid": "จุดที่ตั้งใกล้จุดหนึ่งที่สุด (WGS 84) พร้อมระยะเป็นเมตรบนทรงรี",
  "LAOs without the programmes, by residents, with up to three LAOs next door that have what they lack":
    "อปท. ที่ยังไม่มีโครงการ เรียงตามประชากร พร้อม อปท. ข้างเคียงไม่เกินสามแห่งที่มีสิ่งที่ขาด",
  "All of them as CSV (UTF-8 with a byte order mark)": "ทั้งหมดเป็น CSV (UTF-8 มี BOM)",
  "The n LAOs without the programme that bring most residents or houses into coverage, under limits: the best choice":
    "อปท. n แห่งที่ยังไม่มีโครงการซึ่งทำให้ครอบคลุมประชากรหรือบ้านมากที่สุดภายใต้ข้อจำกัด",
  "One measure year by year, in the nation and in any areas beside it": "ค่าหนึ่งรายปี ทั้งประเทศและพื้นที่ใดก็ได้",
  "Versions of the 20-year housing target; households and money of every programme by year, in a selection of areas":
    "เป้าหมายที่อยู่อาศัย 20 ปีแต่ละฉบับ ครัวเรือนและเงินของทุกโครงการรายปีในพื้นที่ที่เลือก",
  "TileJSON 3.0": "TileJSON 3.0",
  "Vector tile, zoom 0–14": "ไทล์เวกเตอร์ ซูม 0–14",
  "The same as GeoJSON": "ข้อมูลเดียวกันเป็น GeoJSON",
  "The process is alive": "โปรเซสยังทำงานอยู่",
  "Data is loaded and the database answers": "โหลดข้อมูลแล้วและฐานข้อมูลตอบ",
  "Metrics of the process": "ค่าวัดของโปรเซส",
  "`next` of the page before": "ค่า `next` ของหน้าก่อน",

  "area codes, separated by commas": "รหัสพื้นที่ คั่นด้วยจุลภาค",
  "code of an area; all places when missing": "รหัสพื้นที่ หากไม่ระบุคือทุกแห่ง",
  "areas of any levels, `level:code` between commas": "พื้นที่ระดับใดก็ได้ เขียน `level:code` คั่นด้วยจุลภาค",
  "[lng, lat] of a circle, with radius_m": "[lng, lat] ของวงกลม ใช้คู่กับ radius_m",
  "a GeoJSON Polygon or MultiPolygon": "GeoJSON แบบ Polygon หรือ MultiPolygon",
  "one figure": "ตัวเลขหนึ่งรายการ",
  "of `area`, where codes coincide": "ระดับของ `area` เมื่อรหัสซ้ำกัน",
  "at most 1000; 100 when missing": "ไม่เกิน 1000 หากไม่ระบุคือ 100",
  "at most 100; 10 when missing": "ไม่เกิน 100 หากไม่ระบุคือ 10",
  "at most 500; 100 when missing": "ไม่เกิน 500 หากไม่ระบุคือ 100",
  "at most 500; 20 when missing": "ไม่เกิน 500 หากไม่ระบุคือ 20",
  "at most 50; 20 when missing": "ไม่เกิน 50 หากไม่ระบุคือ 20",
  "LAOs without all of them, or without any one": "อปท. ที่ขาดทุกโครงการ หรือขาดโครงการใดโครงการหนึ่ง",
  "fields of which at least one is empty; `any` of those that are expected": "ฟิลด์ที่ว่างอย่างน้อยหนึ่ง `any` คือฟิลด์ใดก็ได้ที่ควรมี",
  "programmes, separated by commas": "โครงการ คั่นด้วยจุลภาค",
  "real: leaves every demonstration out; a programme without real records has then no figures":
    "real: ไม่รวมข้อมูลสาธิตทั้งหมด โครงการที่ไม่มีระเบียนจริงจะไม่มีตัวเลข",
  "where records come from": "แหล่งที่มาของระเบียน",
  "at most so many of one province; any number when missing": "ไม่เกินเท่านี้ต่อจังหวัด หากไม่ระบุคือไม่จำกัด",
  "a programme or another topic": "โครงการหรือหัวข้ออื่น",
  "one with sites; all of those when missing": "โครงการที่มีจุดที่ตั้ง หากไม่ระบุคือทุกโครงการนั้น",
  "programmes between commas": "โครงการ คั่นด้วยจุลภาค",
  "a part of the name, the key or the name of the LAO": "ส่วนหนึ่งของชื่อ คีย์ หรือชื่อ อปท.",
  "what comes first: most residents, or most houses": "เรียงตามประชากรมากที่สุด หรือบ้านมากที่สุด",
  "what the choice brings most of: residents, or houses": "เลือกให้ได้ประชากร หรือบ้าน มากที่สุด",
  "only subdistrict municipalities and TAOs (thesaban_tambon, tao)": "เฉพาะเทศบาลตำบลและ อบต. (thesaban_tambon, tao)",
  "a leading minus sorts downwards; key when missing": "ใส่เครื่องหมายลบนำหน้าเพื่อเรียงจากมากไปน้อย หากไม่ระบุคือคีย์",
  "a leading minus sorts downwards; what is empty counts as least":
    "ใส่เครื่องหมายลบนำหน้าเพื่อเรียงจากมากไปน้อย ค่าว่างถือว่าน้อยที่สุด",
  "what `year` counts: `until`, what began up to and including it; `in`, what began in it alone, where coverage and `laos` are the LAOs whose first record is of that year":
    "สิ่งที่ `year` นับ: `until` คือที่เริ่มถึงปีนั้น `in` คือที่เริ่มในปีนั้นเท่านั้น โดย coverage และ `laos` คือ อปท. ที่ระเบียนแรกอยู่ในปีนั้น",
  "without, or with, a change that waits for approval": "ไม่มี หรือมี การแก้ไขที่รออนุมัติ",
  "only LAOs whose label point is so near to where the programme is": "เฉพาะ อปท. ที่จุดป้ายชื่ออยู่ใกล้ที่มีโครงการภายในระยะนี้",
  "BE year; counts what began up to and including it, unless `span` says otherwise":
    "ปี พ.ศ. นับที่เริ่มถึงปีนั้น เว้นแต่ `span` ระบุเป็นอย่างอื่น",
  "BE years in which records began, between commas": "ปี พ.ศ. ที่ระเบียนเริ่ม คั่นด้วยจุลภาค",
};
