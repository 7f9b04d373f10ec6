-- Since when somebody on site waits for a meal, because none was left: one that is freed is theirs, in order. NULL: they do not.
ALTER TABLE registration ADD COLUMN meal_asked_at INTEGER;
