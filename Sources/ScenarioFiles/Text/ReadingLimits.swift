/// How large a file may be before it is refused unread, in bytes.
public struct ReadingLimits: Hashable, Sendable {
  /// A table, or a schedule: 64 MiB unless changed.
  public var table = 64 << 20
  /// `scenario.yaml`: 1 MiB unless changed.
  public var settings = 1 << 20

  /// The limits in use.
  public static let `default` = ReadingLimits()

  /// The limits in use, to be changed.
  public init() {}
}
