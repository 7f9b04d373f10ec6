-- The bytes of a letter lie beside it: they are written once, while its row changes at each step of its way, and SQLite writes a row whole.
CREATE TABLE letter_bytes (
  letter INTEGER PRIMARY KEY REFERENCES letter,
  bytes  BLOB NOT NULL
) STRICT;
CREATE TABLE letter_new (
  id          INTEGER PRIMARY KEY,
  token       TEXT NOT NULL UNIQUE,          -- 128 random bits, in the Message-ID
  code        TEXT NOT NULL UNIQUE,          -- 60 random bits, printed
  key         TEXT UNIQUE,                   -- letters that exist once, by name: 'practical:epernay:12'
  kind        TEXT NOT NULL,
  address     INTEGER NOT NULL REFERENCES address,
  contact     INTEGER REFERENCES contact,
  event       TEXT REFERENCES event,
  campaign    INTEGER REFERENCES campaign,
  message     INTEGER REFERENCES message,    -- that it answers, or asks about
  subject     TEXT NOT NULL DEFAULT '',
  state       TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'deferred', 'failed', 'held', 'skipped', 'expired', 'superseded')),
  reason      TEXT NOT NULL DEFAULT '',      -- why held, skipped, failed
  counted     INTEGER NOT NULL DEFAULT 0 CHECK (counted IN (0, 1)),   -- an answer that states no change: limited
  priority    INTEGER NOT NULL DEFAULT 0,    -- lower goes first: 0 registry, 5 by date, 9 campaigns
  not_before  INTEGER NOT NULL,
  expires     INTEGER NOT NULL,
  attempts    INTEGER NOT NULL DEFAULT 0,
  dotted      INTEGER NOT NULL DEFAULT 0 CHECK (dotted IN (0, 1)),
  unknowns    INTEGER NOT NULL DEFAULT 0 CHECK (unknowns BETWEEN 0 AND 2),
  last_answer TEXT NOT NULL DEFAULT '',
  notes       TEXT NOT NULL DEFAULT '',      -- JSON: what it says besides the registrations; outlives its being superseded
  copied      INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1)),    -- in the folder of sent mail
  created_at  INTEGER NOT NULL,
  sent_at     INTEGER,
  UNIQUE (campaign, address),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
) STRICT;
INSERT INTO letter_new SELECT id, token, code, key, kind, address, contact, event, campaign, message, subject, state, reason, counted, priority,
  not_before, expires, attempts, dotted, unknowns, last_answer, notes, copied, created_at, sent_at FROM letter;
INSERT INTO letter_bytes(letter, bytes) SELECT id, bytes FROM letter WHERE bytes IS NOT NULL;
DROP TABLE letter;
ALTER TABLE letter_new RENAME TO letter;
-- What is due, in the order in which it goes; registry and campaigns apart, so that neither is searched for the other.
CREATE INDEX letter_due_registry ON letter(priority, not_before, id) WHERE state IN ('queued', 'deferred') AND campaign IS NULL;
CREATE INDEX letter_due_campaign ON letter(priority, not_before, id) WHERE state IN ('queued', 'deferred') AND campaign IS NOT NULL;
CREATE INDEX letter_wait ON letter(not_before, expires) WHERE state IN ('queued', 'deferred');
CREATE INDEX letter_state ON letter(state, campaign);
CREATE INDEX letter_address ON letter(address, created_at);
CREATE INDEX letter_contact ON letter(contact);
CREATE INDEX letter_sent ON letter(sent_at, campaign) WHERE sent_at IS NOT NULL;
CREATE INDEX letter_counted ON letter(created_at) WHERE counted = 1;
CREATE TRIGGER letter_sending_has_bytes BEFORE UPDATE OF state ON letter WHEN NEW.state = 'sending' AND NOT EXISTS (SELECT 1 FROM letter_bytes WHERE letter = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'a letter without bytes cannot be on its way'); END;
-- The bytes of a letter that was on its way when its person was forgotten go as soon as it has arrived, or not.
CREATE TRIGGER letter_of_forgotten AFTER UPDATE OF state ON letter WHEN NEW.state <> 'sending' AND
  (EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact AND forgotten_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM address WHERE id = NEW.address AND forgotten_at IS NOT NULL))
BEGIN
  DELETE FROM letter_bytes WHERE letter = NEW.id;
  UPDATE letter SET subject = '', last_answer = '' WHERE id = NEW.id;
END;
