-- When the letters by date of an event are due, as the programme says it: "-3 09:00", "+2h"; '' is by default.
ALTER TABLE event ADD COLUMN rule_reminder  TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN rule_practical TEXT NOT NULL DEFAULT '';
ALTER TABLE event ADD COLUMN rule_eve       TEXT NOT NULL DEFAULT '';   -- none by default
ALTER TABLE event ADD COLUMN rule_thanks    TEXT NOT NULL DEFAULT '';
