//go:build !race

package message_test

// instrumented says that the race detector multiplies time and memory: what a message may take is measured without it.
const instrumented = false
