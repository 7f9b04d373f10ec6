-- The bytes of a message lie beside it: they are written once, while its row changes as it is handled, and SQLite writes a row whole.
CREATE TABLE message_raw (
  message INTEGER PRIMARY KEY REFERENCES message,
  bytes   BLOB NOT NULL
) STRICT;
INSERT INTO message_raw(message, bytes) SELECT id, raw FROM message WHERE raw IS NOT NULL;
ALTER TABLE message DROP COLUMN raw;
-- What is handled and not yet marked on the server is asked for at every visit of the mailbox; what is marked grows for ever.
CREATE INDEX sighting_unmarked ON sighting(folder, uidvalidity, uid) WHERE marked = 0 AND message IS NOT NULL;
