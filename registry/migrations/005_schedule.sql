-- A campaign can wait for an hour: its letters are queued, and none goes before. One whose hour passed long ago is paused, and
-- says why.
CREATE TABLE campaign_new (
  id           INTEGER PRIMARY KEY,
  name         TEXT NOT NULL,
  kind         TEXT NOT NULL,                -- of letter
  event        TEXT REFERENCES event,        -- NULL: the whole programme
  selection    TEXT NOT NULL,                -- JSON
  template     TEXT NOT NULL DEFAULT '',     -- source of the letter, frozen at launch
  events       TEXT NOT NULL DEFAULT '',     -- JSON of the events as they were at launch
  state        TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'scheduled', 'running', 'paused', 'stopped', 'finished')),
  reason       TEXT NOT NULL DEFAULT '',     -- why paused by the service: 'late'
  created_at   INTEGER NOT NULL,
  launched_at  INTEGER,
  launched_by  TEXT NOT NULL DEFAULT '',
  starts_at    INTEGER,                      -- hour that it was scheduled for; NULL: at once
  CHECK (state = 'draft' OR launched_at IS NOT NULL),
  CHECK (state <> 'scheduled' OR starts_at IS NOT NULL),
  CHECK (reason = '' OR state = 'paused')
) STRICT;
INSERT INTO campaign_new(id, name, kind, event, selection, template, events, state, created_at, launched_at, launched_by)
  SELECT id, name, kind, event, selection, template, events, state, created_at, launched_at, launched_by FROM campaign;
DROP TABLE campaign;
ALTER TABLE campaign_new RENAME TO campaign;
