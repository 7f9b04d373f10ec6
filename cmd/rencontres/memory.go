package main

// #include <stdlib.h>
// #ifdef __GLIBC__
// #include <malloc.h>
// // Before main, since glibc asks once how many arenas there may be: when the second thread allocates.
// static void __attribute__((constructor)) bound_malloc(void) {
// 	mallopt(M_MMAP_THRESHOLD, 256 << 10);
// 	mallopt(M_ARENA_MAX, 1);
// }
// #endif
import "C"

import (
	"math"
	"os"
	"runtime/debug"
)

// goMemory is the share of Go in the 128 MB of the service: what it works on is far less, and the rest would be garbage. The
// program's own pages take some 30 MB, SQLite up to 45.
const goMemory = 48 << 20

// goGarbage is how much garbage may lie beside what is in use, in percent of it: half of what Go allows keeps a service that sends campaigns
// of any length below 60 MB, and one that takes up ordinary mail below 70.
const goGarbage = 50

// boundMemory keeps the service below its 128 MB while messages of 10 MB pass through it. Go collects garbage before it takes more than
// its share, unless GOMEMLIMIT or GOGC in the environment say otherwise. And glibc, told so before main, gives the blocks in which SQLite holds
// such messages back to the system at once; left alone, it keeps tens of MB for each thread that ever worked on one.
func boundMemory() {
	if debug.SetMemoryLimit(-1) == math.MaxInt64 {
		debug.SetMemoryLimit(goMemory)
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(goGarbage)
	}
}
