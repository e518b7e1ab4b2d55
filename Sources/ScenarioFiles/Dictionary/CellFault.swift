/// Why a cell is not what its column holds.
struct CellFault: Error, Hashable {
  /// The part of the cell that is wrong; nil is all of it.
  var part: String?
  /// What is wrong with it, as the end of a sentence.
  var message: String
  /// What to do about it, as the end of a sentence that begins "Maybe".
  var advice: String?

  /// Describes a fault.
  init(_ message: String, advice: String? = nil, part: String? = nil) {
    self.message = message
    self.advice = advice
    self.part = part
  }
}
