import Scheduling

extension TableRows {
  /// The rows of `topics.csv`.
  var topics: [[String]] {
    [["id", "name", "source"]] + contents.topics.map { [$0.id, $0.name, Self.source] }
  }

  /// The rows of `categories.csv`.
  var categories: [[String]] {
    [["id", "name", "source"]] + contents.categories.map { [$0.id, $0.name, Self.source] }
  }
}
