-- The figures of many LAOs, of all programmes: read for each LAO once, not for each programme.
create index lao_figure_lao on lao_figure (basis, lao);
