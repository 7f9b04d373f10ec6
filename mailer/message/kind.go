package message

// classify decides the kind of m.
func (m *Message) classify(root *part, o Options, b *budget) {
	m.Kind = Reply
}
