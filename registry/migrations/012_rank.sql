-- Who asks anew comes after all who asked in that second: mail is received by the second. Each offer of a seat has a letter of its own.
CREATE INDEX registration_rank ON registration(event, ranked_at);
ALTER TABLE registration ADD COLUMN offers INTEGER NOT NULL DEFAULT 0 CHECK (offers >= 0);
