public import ArgumentParser
public import Reports

/// Which pictures to draw, and how.
struct PictureOptions: ParsableArguments {
  @Option(help: "A picture: timeline, funds, load, map (default: all of them).")
  var picture: [PictureChoice.Kind] = []

  @Option(help: "The rows of the timeline: subregion, venue, expert (default: subregion).")
  var rows: TimelineRows?

  @Option(help: "What colours the timeline's events: fund, kind (default: fund).")
  var colour: PictureChoice.Colour?

  /// The choice.
  var choice: PictureChoice {
    PictureChoice(
      picture.isEmpty ? PictureChoice.Kind.allCases : picture, rows: rows ?? .subregion,
      colour: colour ?? .fund)
  }

  /// The first of these options that is given.
  var given: String? {
    picture.isEmpty
      ? rows.map { _ in "--rows" } ?? colour.map { _ in "--colour" } : "--picture"
  }
}

extension PictureChoice.Kind: ExpressibleByArgument {}
extension PictureChoice.Colour: ExpressibleByArgument {}
extension TimelineRows: ExpressibleByArgument {}
