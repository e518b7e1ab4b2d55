extension Int? {
  /// Raises a limit, never below 0; what has no limit stays without one.
  mutating func raise(by more: Int) { self = map { Swift.max(0, $0 + more) } }
}

extension [NamedSpan] {
  /// Takes days out of every span, which may leave a piece before and one after them.
  mutating func clear(_ days: Span) {
    self = flatMap { named -> [NamedSpan] in
      let (span, name) = (named.span, named.name)
      guard span.overlaps(days) else { return [named] }
      var pieces: [NamedSpan] = []
      if span.first < days.first {
        pieces.append(NamedSpan(Span(span.first, days.first - 1), name))
      }
      if days.last < span.last { pieces.append(NamedSpan(Span(days.last + 1, span.last), name)) }
      return pieces
    }
  }
}
