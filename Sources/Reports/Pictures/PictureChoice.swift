/// Which pictures of a schedule to draw, and how.
public struct PictureChoice: Sendable {
  /// What a picture shows.
  public enum Kind: String, CaseIterable, Sendable {
    case timeline, funds, load, map
  }

  /// By what events of a timeline are coloured.
  public enum Colour: String, CaseIterable, Sendable {
    case fund, kind
  }

  /// The pictures.
  public var kinds: [Kind]
  /// What the rows of a timeline are.
  public var rows: TimelineRows
  /// By what its events are coloured.
  public var colour: Colour

  /// Chooses pictures; without a choice all of them.
  public init(
    _ kinds: [Kind] = Kind.allCases, rows: TimelineRows = .subregion, colour: Colour = .fund
  ) {
    self.kinds = kinds
    self.rows = rows
    self.colour = colour
  }
}
