//go:build !cgo

package registry

// SQLite is C. The name that is not defined here says what to do, before the errors that its absence causes.
var _ = install_gcc_and_build_with_CGO_ENABLED_1
