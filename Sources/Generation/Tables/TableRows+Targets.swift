import Scheduling

extension TableRows {
  /// The rows of `targets.csv`.
  var targets: [[String]] {
    [["id", "description", "measure", "filter", "at_least", "weight", "source"]]
      + contents.targets.map { target in
        [
          target.id, target.description, target.measure.rawValue, filter(target.filter),
          target.atLeast.description, target.weight.description, target.source,
        ]
      }
  }

  private func filter(_ filter: Target.Filter) -> String {
    let kinds = filter.kinds.map { kinds in
      Request.Kind.allCases.filter(kinds.contains).map(\.rawValue)
    }
    let topics = filter.topics.map { $0.sorted().map { contents.topics[$0.index].id } }
    let quarters = filter.quarters.map { $0.sorted().map(\.description) }
    let terms = [
      ("kind", kinds), ("topic", topics), ("objective", filter.objectives?.sorted()),
      ("subregion", filter.subregions?.sorted()), ("quarter", quarters),
    ]
    return list(
      terms.compactMap { name, values in
        values.map { "\(name)=\($0.joined(separator: "|"))" }
      })
  }
}
