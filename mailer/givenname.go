package mailer

import "rencontres/mailer/reply"

// GivenName says whether a word is a given name that is known; it may be a family name as well. Lists that put the family name first are read by it.
func GivenName(word string) bool { return reply.GivenName(word) }
