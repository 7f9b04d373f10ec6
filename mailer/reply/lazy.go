package reply

import "rencontres/mailer/prefilter"

// A pattern is a regular expression that is only tried where it can match, and compiled when it is first asked for.
type pattern = *prefilter.Regexp

// lazily gives the pattern of an expression.
func lazily(expression string) pattern { return prefilter.New(expression) }
