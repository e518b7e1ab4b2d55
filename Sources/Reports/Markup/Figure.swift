import Scheduling

/// A number of the schedule file, shown with the place where the file has it.
///
/// The place is a JSON pointer, in which `*` stands for every member of a list; so whoever doubts a
/// number of a report can look it up, and a test looks all of them up.
struct Figure {
  /// The number; nil is no limit.
  let value: Int?
  /// The place in the schedule file.
  let place: String
  /// How the numbers of several places make one: `sum` or `count`; nil where there is one place.
  let fold: String?

  /// Takes a number from the schedule file.
  init(_ value: Int?, at place: String, fold: String? = nil) {
    self.value = value
    self.place = place
    self.fold = fold
  }

  /// The number as people read it.
  var text: String { Amount.text(orNoLimit: value) }

  /// The number within a sentence or a cell.
  var html: Markup { marked("data", value.map(String.init) ?? "none") }

  /// The number within a text of a picture.
  var svg: Markup { marked("tspan", nil) }

  private func marked(_ element: String, _ value: String?) -> Markup {
    Markup(element, [:], text: text).with("value", value).with("data-json", place)
      .with("data-fold", fold)
  }
}
