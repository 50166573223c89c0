-- A choice for a heading that was wrong can be forgotten.
grant delete on heading_choice to chumchon_staff;
