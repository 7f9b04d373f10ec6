-- A seat that is free is offered to who waits longest, until a time; who lets offers lapse comes after those who had none.
ALTER TABLE registration ADD COLUMN offered_until INTEGER CHECK (offered_until IS NULL OR state = 'waiting');
ALTER TABLE registration ADD COLUMN lapsed INTEGER NOT NULL DEFAULT 0 CHECK (lapsed >= 0);
