-- Which LAOs touch, both ways.
create table neighbour (
  lao text not null,
  other text not null,
  -- degrees between their label points
  apart double precision not null,
  primary key (lao, other)
);
grant select on neighbour to chumchon_reader;

-- filled with the areas
delete from preparation where step = 'areas';
