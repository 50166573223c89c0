-- Boxes of amphoe and LAOs beside their outlines. They tell of most areas how they lie to what somebody drew; taken from the
-- outlines, each of these would be unpacked.
create table area_box (
  level text not null,
  code text not null,
  -- that an LAO lies in
  amphoe text,
  box geometry(Polygon, 4326) not null,
  primary key (level, code)
);
create index area_box_box on area_box using gist (box);

create view computed_area_box as
select level, code, amphoe, ST_SetSRID(geom::box2d::geometry, 4326)::geometry(Polygon, 4326) as box
from area where level in ('amphoe', 'lao');
insert into area_box select * from computed_area_box;
analyze area_box;

grant select on area_box to chumchon_reader;
