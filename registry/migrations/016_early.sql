-- Who asked before the opening comes first once it is there: looked at for each message that is handled.
CREATE INDEX registration_early ON registration(event, ranked_at) WHERE state = 'early';
