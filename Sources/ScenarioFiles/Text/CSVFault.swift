/// Something that is not as RFC 4180 has it.
struct CSVFault: Hashable, Sendable {
  /// The line of the file, from 1.
  var line: Int
  /// The place of the cell in its row, from 0.
  var field: Int
  /// What stands there, where that helps.
  var value: String?
  /// What is wrong, as the end of a sentence.
  var message: String
  /// What to do about it.
  var advice: String?
}
