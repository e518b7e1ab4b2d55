/// How large a workbook may be before it is refused.
public struct WorkbookLimits: Hashable, Sendable {
  /// The bytes of the file.
  public var file = 64 << 20
  /// The bytes of one part, unpacked.
  public var part = 32 << 20
  /// The bytes of all parts, unpacked.
  public var total = 128 << 20
  /// How many times larger than packed a part above `freely` bytes may be.
  public var ratio = 100
  /// Up to here a part may be packed as well as it likes.
  public var freely = 4 << 20
  /// The parts.
  public var parts = 4096
  /// The elements of a part: cells, rows, texts.
  public var elements = 2_000_000

  /// The attributes of an element.
  public var attributes = 250

  /// The limits in use.
  public static let `default` = WorkbookLimits()

  /// The limits in use, to be changed.
  public init() {}
}
