-- A WGS 84 point in Web Mercator (EPSG:3857), by its formula. ST_Transform would do the same, but on the embedded engine
-- PROJ remembers the failure of an earlier statement and then refuses good points too.
create function web_mercator(point geometry) returns geometry
language sql immutable strict parallel safe
return ST_SetSRID(
  ST_MakePoint(6378137 * radians(ST_X(point)), 6378137 * ln(tan(pi() / 4 + radians(ST_Y(point)) / 2))),
  3857
);
