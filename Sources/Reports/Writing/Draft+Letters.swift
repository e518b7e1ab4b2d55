import Scheduling

extension Draft {
  /// The letters to write under the programme managers who write them; those without one come last.
  var lettersByManager: [(manager: Expert?, letters: [Letter])] {
    letters.grouped(by: \.manager).sorted { left, right in
      (left.key?.index ?? .max) < (right.key?.index ?? .max)
    }.map { manager, letters in (manager: manager.map { scenario[$0] }, letters: letters) }
  }
}
