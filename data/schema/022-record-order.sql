-- The table of staff begins with the first records in the order of programme, set and key, and goes on after the last that
-- was shown: read from an index, whatever their number.
create index record_order on record (programme collate "C", origin collate "C", key collate "C");
