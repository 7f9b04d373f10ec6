-- Contacts that were merged into another keep their row: their address and name still lead to the person.
CREATE INDEX contact_merged ON contact(merged_into) WHERE merged_into IS NOT NULL;
-- Registrations that were taken into another of the same person and event, when two contacts became one: answers to their calendar
-- entries, and their lines of the journal, belong to the one that was kept.
CREATE TABLE registration_merged (
  id           INTEGER PRIMARY KEY,           -- that the registration had
  kept         INTEGER NOT NULL REFERENCES registration,
  calendar_uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX registration_merged_kept ON registration_merged(kept);
