-- Messages wait in turns, so that a flood from one sender keeps nobody else waiting.
ALTER TABLE message ADD COLUMN turn INTEGER NOT NULL DEFAULT 0 CHECK (turn >= 0);
DROP INDEX message_state;
CREATE INDEX message_state ON message(state, turn, received_at);
CREATE INDEX message_waiting ON message(sender, turn) WHERE state = 'new';
