package registry

import (
	"database/sql"
	"fmt"
	"time"
)

// SeatedSince says whether somebody who is registered got their seat after an instant, out of the waiting list say, and was written so. Neither when
// they asked for it nor when they were last heard of tells it: the journal does.
func (t *Tx) SeatedSince(r Registration, instant time.Time) (bool, error) {
	var at sql.NullInt64
	err := t.get(`SELECT max(at) FROM (SELECT at, fields, lag(fields) OVER (ORDER BY id) AS before FROM journal
		WHERE subject = ? AND action IN ('registration added', 'registration changed'))
		WHERE instr(fields, ' state=registered ') > 0 AND coalesce(instr(before, ' state=registered '), 0) = 0`, []any{fmt.Sprintf("registration:%d", r.ID)}, &at)
	if err != nil || !at.Valid || at.Int64 <= instant.UnixMilli() {
		return false, err
	}
	n, err := t.count(`SELECT count(*) FROM letter l JOIN letter_registration s ON s.letter = l.id WHERE s.registration = ? AND l.created_at >= ?
		AND l.campaign IS NULL AND l.key IS NULL AND l.state NOT IN ('superseded', 'skipped', 'expired', 'failed')`, r.ID, at.Int64)
	return n > 0, err
}
