-- Sums of the sites that may be shown, by LAO, year and cell of a grid of 1/200 degree (about half a kilometre): a drawn
-- outline decides about whole cells at once, and opens only those that its line crosses.

-- The cell of a WGS 84 point east of Greenwich and north of the equator: 10,000 × column + row.
create function site_cell(point geometry) returns integer
language sql immutable strict parallel safe
return (floor(ST_X(point) * 200) * 10000 + floor(ST_Y(point) * 200))::integer;

-- The outline of a cell, a tenth of a millimetre wider on each side than it is: no rounding leaves a site outside.
create function cell_box(cell integer) returns geometry
language sql immutable strict parallel safe
return ST_MakeEnvelope(
  (cell / 10000) / 200.0 - 1e-9,
  (cell % 10000) / 200.0 - 1e-9,
  (cell / 10000 + 1) / 200.0 + 1e-9,
  (cell % 10000 + 1) / 200.0 + 1e-9,
  4326
);

create table cell_figure (
  programme text not null,
  lao text not null,
  cell integer not null,
  year integer not null,
  records integer not null,
  primary key (lao, programme, cell, year)
);
grant select on cell_figure to chumchon_reader;
