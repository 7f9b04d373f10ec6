//go:build race

package main

// underRace says whether the tests run with the race detector, which multiplies memory and time.
const underRace = true
