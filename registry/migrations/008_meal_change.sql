-- The last whole day on which changes need no telephone: '' is the caterer's own day.
ALTER TABLE event ADD COLUMN changes TEXT NOT NULL DEFAULT '';
-- Changes of meals after that day: taken, and told the caterer by a person. A diet stands with the registration alone.
CREATE TABLE meal_change (
  id           INTEGER PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  at           INTEGER NOT NULL,
  was          INTEGER NOT NULL CHECK (was IN (0, 1)),   -- a meal was reserved before
  told_at      INTEGER                                   -- when the caterer was told
) STRICT;
CREATE INDEX meal_change_untold ON meal_change(registration) WHERE told_at IS NULL;
