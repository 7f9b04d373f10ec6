//go:build !cgo

package main

// SQLite is C. Without a C compiler the program would build, and die when it opens its registry.
var _ = install_gcc_and_build_with_CGO_ENABLED_1
