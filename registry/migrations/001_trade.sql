-- The schema of the whole trade. Instants are milliseconds since 1970 UTC; days are 'YYYY-MM-DD' and hours 'HH:MM' in the
-- event's zone, never instants. What must hold whatever the program does stands here, in CHECK, UNIQUE and triggers.

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Who serves this registry, and when they were last seen.
CREATE TABLE instance (
  id          INTEGER PRIMARY KEY CHECK (id = 1),
  host        TEXT NOT NULL,
  since       INTEGER NOT NULL,
  seen_at     INTEGER NOT NULL,
  stopped_at  INTEGER,
  mailbox     TEXT NOT NULL DEFAULT '',     -- what the last visit of the mailbox gave: '' well, else the fault
  mailbox_at  INTEGER,
  outbox_hold INTEGER NOT NULL DEFAULT 0 CHECK (outbox_hold IN (0, 1))
) STRICT;

CREATE TABLE event (
  id           TEXT PRIMARY KEY CHECK (id <> ''),
  position     INTEGER NOT NULL,
  title        TEXT NOT NULL CHECK (title <> ''),
  kind         TEXT NOT NULL,
  date         TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  welcome      TEXT NOT NULL DEFAULT '',
  starts       TEXT NOT NULL CHECK (starts GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends         TEXT NOT NULL CHECK (ends GLOB '[0-2][0-9]:[0-5][0-9]'),
  zone         TEXT NOT NULL,
  town         TEXT NOT NULL,
  department   TEXT NOT NULL DEFAULT '',
  venue        TEXT NOT NULL DEFAULT '',
  opens        TEXT NOT NULL DEFAULT '',     -- '' announced only
  closes       TEXT NOT NULL DEFAULT '',     -- '' until the event; the whole day counts
  switch       TEXT NOT NULL DEFAULT '' CHECK (switch IN ('', 'open', 'closed')),
  cancelled    INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1)),
  postponed    INTEGER NOT NULL DEFAULT 0 CHECK (postponed IN (0, 1)),
  video        TEXT NOT NULL DEFAULT '',     -- link
  video_until  TEXT NOT NULL DEFAULT '',
  meals        INTEGER CHECK (meals >= 0),   -- NULL no limit
  meals_taken  INTEGER NOT NULL DEFAULT 0 CHECK (meals_taken >= 0),
  meals_extra  INTEGER NOT NULL DEFAULT 0 CHECK (meals_extra >= 0),
  meal_cutoff  TEXT NOT NULL DEFAULT '',
  reminder     TEXT NOT NULL DEFAULT 'manual' CHECK (reminder IN ('manual', 'auto')),
  revision     INTEGER NOT NULL DEFAULT 1,
  CHECK (starts < ends),
  CONSTRAINT meals CHECK (meals IS NULL OR meals_taken <= meals + meals_extra)
) STRICT;

CREATE TABLE event_mode (
  event    TEXT NOT NULL REFERENCES event,
  mode     TEXT NOT NULL CHECK (mode IN ('onsite', 'remote')),
  capacity INTEGER CHECK (capacity >= 0),    -- NULL no limit
  extra    INTEGER NOT NULL DEFAULT 0 CHECK (extra >= 0),   -- granted by staff, with a reason in the journal
  taken    INTEGER NOT NULL DEFAULT 0 CHECK (taken >= 0),
  PRIMARY KEY (event, mode),
  CONSTRAINT seats CHECK (capacity IS NULL OR taken <= capacity + extra)
) STRICT;

CREATE TABLE address (
  id            INTEGER PRIMARY KEY,
  email         TEXT NOT NULL,
  key           TEXT NOT NULL UNIQUE CHECK (key <> ''),
  suppressed_at INTEGER,
  dead_at       INTEGER,
  dead_reason   TEXT NOT NULL DEFAULT '',
  soft_bounces  INTEGER NOT NULL DEFAULT 0,
  forgotten_at  INTEGER
) STRICT;

CREATE TABLE contact (
  id           INTEGER PRIMARY KEY,
  address      INTEGER NOT NULL REFERENCES address,
  name         TEXT NOT NULL DEFAULT '',
  name_key     TEXT NOT NULL DEFAULT '',
  civility     TEXT NOT NULL DEFAULT '' CHECK (civility IN ('', 'Mme', 'M.')),
  function     TEXT NOT NULL DEFAULT '',
  organisation TEXT NOT NULL DEFAULT '',
  territory    TEXT NOT NULL DEFAULT '',
  tags         TEXT NOT NULL DEFAULT '',     -- separated by commas, each between commas: ',a,b,'
  phone        TEXT NOT NULL DEFAULT '',
  audience     TEXT NOT NULL DEFAULT 'other' CHECK (audience IN ('elected', 'state', 'local_authority', 'association', 'other')),
  origin       TEXT NOT NULL DEFAULT '',     -- import, reply, staff
  created_at   INTEGER NOT NULL,
  merged_into  INTEGER REFERENCES contact,
  forgotten_at INTEGER,
  UNIQUE (address, name_key)
) STRICT;
CREATE INDEX contact_name_key ON contact(name_key);

CREATE TABLE message (
  id          INTEGER PRIMARY KEY,
  digest      TEXT NOT NULL UNIQUE,
  message_id  TEXT NOT NULL DEFAULT '',
  words       TEXT NOT NULL DEFAULT '',      -- digest of sender and new words: copies under one Message-ID
  sender      TEXT NOT NULL DEFAULT '',
  subject     TEXT NOT NULL DEFAULT '',
  received_at INTEGER NOT NULL,
  seen_at     INTEGER NOT NULL,
  raw         BLOB,
  size        INTEGER NOT NULL,
  truncated   INTEGER NOT NULL DEFAULT 0 CHECK (truncated IN (0, 1)),
  junk        INTEGER NOT NULL DEFAULT 0 CHECK (junk IN (0, 1)),
  kind        TEXT NOT NULL DEFAULT '',
  state       TEXT NOT NULL CHECK (state IN ('new', 'old', 'copy', 'done', 'triage')),
  reason      TEXT NOT NULL DEFAULT '',
  attempts    INTEGER NOT NULL DEFAULT 0,
  answers     INTEGER REFERENCES letter,
  contact     INTEGER REFERENCES contact,
  reading     TEXT
) STRICT;
CREATE INDEX message_state ON message(state, received_at);
CREATE INDEX message_message_id ON message(message_id);
CREATE INDEX message_contact ON message(contact);
CREATE INDEX message_answers ON message(answers);

CREATE TABLE sighting (
  folder      TEXT NOT NULL,
  uidvalidity INTEGER NOT NULL,
  uid         INTEGER NOT NULL,
  message     INTEGER REFERENCES message,    -- NULL: could not be fetched
  failures    INTEGER NOT NULL DEFAULT 0,
  marked      INTEGER NOT NULL DEFAULT 0 CHECK (marked IN (0, 1)),
  PRIMARY KEY (folder, uidvalidity, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_message ON sighting(message);

-- What a person of the team must settle.
CREATE TABLE triage (
  id        INTEGER PRIMARY KEY,
  message   INTEGER NOT NULL REFERENCES message,
  reason    TEXT NOT NULL,
  detail    TEXT NOT NULL DEFAULT '',
  proposal  TEXT NOT NULL DEFAULT '[]',
  state     TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled', 'answered', 'dropped')),
  before    TEXT NOT NULL DEFAULT '',        -- the registrations as they were, for undo
  opened_at INTEGER NOT NULL,
  closed_at INTEGER,
  CHECK ((state = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX triage_open ON triage(state);
CREATE INDEX triage_message ON triage(message);

CREATE TABLE registration (
  id             INTEGER PRIMARY KEY,
  event          TEXT NOT NULL REFERENCES event,
  contact        INTEGER NOT NULL REFERENCES contact,
  state          TEXT NOT NULL CHECK (state IN ('registered', 'waiting', 'early', 'maybe', 'absent')),
  mode           TEXT CHECK (mode IN ('onsite', 'remote')),
  mode_assumed   INTEGER NOT NULL DEFAULT 0 CHECK (mode_assumed IN (0, 1)),
  lunch          INTEGER CHECK (lunch IN (0, 1)),
  lunch_assumed  INTEGER NOT NULL DEFAULT 0 CHECK (lunch_assumed IN (0, 1)),
  diet           TEXT NOT NULL DEFAULT '',
  access         TEXT NOT NULL DEFAULT '',
  proof          TEXT NOT NULL CHECK (proof IN ('token', 'aligned', 'claimed', 'staff')),
  ranked_at      INTEGER NOT NULL,           -- reception of the message that asked for the seat
  stated_at      INTEGER NOT NULL,           -- reception of the newest message applied
  registered_at  INTEGER NOT NULL,
  registered_by  INTEGER REFERENCES contact, -- NULL: by themselves, or by staff
  message        INTEGER REFERENCES message,
  attended       INTEGER CHECK (attended IN (0, 1)),
  calendar_uid   TEXT NOT NULL UNIQUE,
  sequence       INTEGER NOT NULL DEFAULT 0,
  UNIQUE (event, contact),
  CHECK (state NOT IN ('registered', 'waiting') OR mode IS NOT NULL),
  CHECK (mode IS NOT 'remote' OR lunch IS NOT 1)
) STRICT;
CREATE INDEX registration_contact ON registration(contact);

-- Who holds or awaits a seat does so in a mode that the event has; no count would be kept of another.
CREATE TRIGGER registration_mode_inserted BEFORE INSERT ON registration WHEN NEW.state IN ('registered', 'waiting')
  AND NOT EXISTS (SELECT 1 FROM event_mode WHERE event = NEW.event AND mode = NEW.mode)
BEGIN SELECT RAISE(ABORT, 'the event has no such mode'); END;
CREATE TRIGGER registration_mode_updated BEFORE UPDATE ON registration WHEN NEW.state IN ('registered', 'waiting')
  AND NOT EXISTS (SELECT 1 FROM event_mode WHERE event = NEW.event AND mode = NEW.mode)
BEGIN SELECT RAISE(ABORT, 'the event has no such mode'); END;

-- Seats and meals are counted by the database itself: a count over the limit aborts the transaction that asked for it.
CREATE TRIGGER registration_inserted AFTER INSERT ON registration BEGIN
  UPDATE event_mode SET taken = taken + 1 WHERE NEW.state = 'registered' AND event = NEW.event AND mode = NEW.mode;
  UPDATE event SET meals_taken = meals_taken + 1 WHERE NEW.state = 'registered' AND NEW.lunch = 1 AND id = NEW.event;
END;
CREATE TRIGGER registration_updated AFTER UPDATE ON registration BEGIN
  UPDATE event_mode SET taken = taken - 1 WHERE OLD.state = 'registered' AND event = OLD.event AND mode = OLD.mode;
  UPDATE event SET meals_taken = meals_taken - 1 WHERE OLD.state = 'registered' AND OLD.lunch = 1 AND id = OLD.event;
  UPDATE event_mode SET taken = taken + 1 WHERE NEW.state = 'registered' AND event = NEW.event AND mode = NEW.mode;
  UPDATE event SET meals_taken = meals_taken + 1 WHERE NEW.state = 'registered' AND NEW.lunch = 1 AND id = NEW.event;
END;
CREATE TRIGGER registration_deleted AFTER DELETE ON registration BEGIN
  UPDATE event_mode SET taken = taken - 1 WHERE OLD.state = 'registered' AND event = OLD.event AND mode = OLD.mode;
  UPDATE event SET meals_taken = meals_taken - 1 WHERE OLD.state = 'registered' AND OLD.lunch = 1 AND id = OLD.event;
END;

CREATE TABLE campaign (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL,
  kind         TEXT NOT NULL,                -- of letter
  event        TEXT REFERENCES event,        -- NULL: the whole programme
  selection    TEXT NOT NULL,                -- JSON
  template     TEXT NOT NULL DEFAULT '',     -- source of the letter, frozen at launch
  events       TEXT NOT NULL DEFAULT '',     -- JSON of the events as they were at launch
  state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'running', 'paused', 'stopped', 'finished')),
  created_at   INTEGER NOT NULL,
  launched_at  INTEGER,
  launched_by  TEXT NOT NULL DEFAULT '',
  CHECK (state = 'draft' OR launched_at IS NOT NULL)
) STRICT;

CREATE TABLE letter (
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
  bytes       BLOB,
  notes       TEXT NOT NULL DEFAULT '',      -- JSON: what it says besides the registrations; outlives its being superseded
  copied      INTEGER NOT NULL DEFAULT 0 CHECK (copied IN (0, 1)),    -- in the folder of sent mail
  created_at  INTEGER NOT NULL,
  sent_at     INTEGER,
  UNIQUE (campaign, address),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state <> 'sending' OR bytes IS NOT NULL)
) STRICT;
-- What is due, in the order in which it goes; registry and campaigns apart, so that neither is searched for the other.
CREATE INDEX letter_due_registry ON letter(priority, not_before, id) WHERE state IN ('queued', 'deferred') AND campaign IS NULL;
CREATE INDEX letter_due_campaign ON letter(priority, not_before, id) WHERE state IN ('queued', 'deferred') AND campaign IS NOT NULL;
CREATE INDEX letter_wait ON letter(not_before, expires) WHERE state IN ('queued', 'deferred');
CREATE INDEX letter_state ON letter(state, campaign);
CREATE INDEX letter_address ON letter(address, created_at);
CREATE INDEX letter_contact ON letter(contact);
CREATE INDEX letter_sent ON letter(sent_at, campaign) WHERE sent_at IS NOT NULL;
CREATE INDEX letter_counted ON letter(created_at) WHERE counted = 1;

-- The bytes of a letter that was on its way when its person was forgotten go as soon as it has arrived, or not.
CREATE TRIGGER letter_of_forgotten AFTER UPDATE OF state ON letter WHEN NEW.state <> 'sending' AND
  (EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact AND forgotten_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM address WHERE id = NEW.address AND forgotten_at IS NOT NULL))
BEGIN
  UPDATE letter SET bytes = NULL, subject = '', last_answer = '' WHERE id = NEW.id;
END;

-- Which registrations a letter states, and which events it has a button for.
CREATE TABLE letter_registration (
  letter       INTEGER NOT NULL REFERENCES letter,
  registration INTEGER NOT NULL REFERENCES registration,
  PRIMARY KEY (letter, registration)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_registration_registration ON letter_registration(registration);
CREATE TABLE letter_button (
  letter INTEGER NOT NULL REFERENCES letter,
  event  TEXT NOT NULL REFERENCES event,
  PRIMARY KEY (letter, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX letter_button_event ON letter_button(event);

-- A pause of sending: 'queue', or 'domain:example.org'.
CREATE TABLE pause (
  scope   TEXT PRIMARY KEY,
  until   INTEGER NOT NULL,
  reason  TEXT NOT NULL,
  strikes INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE journal (
  id      INTEGER PRIMARY KEY,
  at      INTEGER NOT NULL,
  actor   TEXT NOT NULL,                     -- service, staff
  action  TEXT NOT NULL,
  subject TEXT NOT NULL,                     -- 'registration:12'
  message INTEGER,
  fields  TEXT NOT NULL DEFAULT ''           -- names and coded values: 'state=registered mode=onsite'
) STRICT;
CREATE INDEX journal_subject ON journal(subject);
CREATE TRIGGER journal_append_only_replace BEFORE INSERT ON journal WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.id)
  BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_append_only_update BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_append_only_delete BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
