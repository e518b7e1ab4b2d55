import Scheduling

/// Writes the README of a synthetic scenario: what it is, and how it was made.
struct ReadmeText {
  private let order: GenerationOrder
  private let contents: ScenarioContents

  /// Describes what was drawn.
  init(_ generator: Generator) {
    order = generator.order
    contents = generator.contents
  }

  /// The text.
  var text: String {
    """
    # \(contents.settings.name)

    **Everything in this scenario is SYNTHETIC.**

    """
  }
}
