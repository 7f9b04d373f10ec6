package mailer

import "errors"

// safely gives an error for the log, where no address and no name may stand: that of a campaign whose letters cannot
// be written names people, for those who launch it by hand.
func safely(err error) string {
	if errors.Is(err, ErrFaults) {
		return ErrFaults.Error() + ": see \"campaign preview\""
	}
	return err.Error()
}
