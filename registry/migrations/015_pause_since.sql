-- Since when refusals come in a row; NULL: of the time before this was kept.
ALTER TABLE pause ADD COLUMN since INTEGER;
