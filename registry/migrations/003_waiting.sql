-- Who waits is asked at every message; the others, who may be thousands, are not to be read for it.
CREATE INDEX registration_waiting ON registration(event, ranked_at, id) WHERE state = 'waiting' OR meal_asked_at IS NOT NULL;
