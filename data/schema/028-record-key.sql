-- Public records come in the order of their keys, page after page: read from an index, whatever their number.
create index record_key on record (key collate "C");
