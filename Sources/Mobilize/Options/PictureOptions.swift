public import ArgumentParser
public import Reports

/// Which pictures to draw, and how.
struct PictureOptions: ParsableArguments {
  @Option(help: "A picture: timeline, funds, load, map (default: all of them).")
  var picture: [PictureChoice.Kind] = []

  @Option(help: "The rows of the timeline: subregion, venue, expert.")
  var rows = TimelineRows.subregion

  @Option(help: "What colours the timeline's events: fund, kind.")
  var colour = PictureChoice.Colour.fund

  /// The choice.
  var choice: PictureChoice {
    PictureChoice(
      picture.isEmpty ? PictureChoice.Kind.allCases : picture, rows: rows, colour: colour)
  }
}

extension PictureChoice.Kind: ExpressibleByArgument {}
extension PictureChoice.Colour: ExpressibleByArgument {}
extension TimelineRows: ExpressibleByArgument {}
