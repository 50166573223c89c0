-- How a title begins, as people type it: small letters of ASCII, so that both engines agree; an index entry has a bound.
create function title_start(title text) returns text language sql immutable parallel safe
return lower(left(title, 100) collate "C") collate "C";
