-- Files of the programme that go with letters: what is in them lies here once, under its digest, and letters name it.
CREATE TABLE attachment (
  digest TEXT PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;
ALTER TABLE event ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';   -- JSON
