-- What the caterer knew of somebody before a change, so that what was changed back need not be told: how many meals (two where two registrations
-- of a person became one), and a keyed hash of their diet. The diet itself stands with the registration alone.
CREATE TABLE meal_change_new (
  id           INTEGER PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  at           INTEGER NOT NULL,
  was          INTEGER NOT NULL CHECK (was >= 0),        -- meals that were reserved before
  diet         TEXT,                                     -- '' none, NULL not known any more
  told_at      INTEGER                                   -- when the caterer was told
) STRICT;
INSERT INTO meal_change_new(id, registration, at, was, told_at) SELECT id, registration, at, was, told_at FROM meal_change;
DROP TABLE meal_change;
ALTER TABLE meal_change_new RENAME TO meal_change;
CREATE INDEX meal_change_untold ON meal_change(registration) WHERE told_at IS NULL;
