import Scheduling

extension ScenarioBuilder {
  /// Reads targets.
  mutating func readTargets() {
    var seen: Set<String> = []
    for row in read(TargetTable.self).rows {
      if !row.id.isEmpty, !seen.insert(row.id).inserted {
        row.report(\.id, row.id, "is there twice", advice: "give the second one another id")
      }
      let isShare = row.measure == .expertShare || row.measure == .contributorShare
      if isShare, row.atLeast > 100 {
        row.report(\.atLeast, "\(row.atLeast)", "is more than 100 percent")
      }
      contents.targets.append(
        Target(
          id: row.id, description: row.text ?? "", measure: row.measure, filter: filter(row),
          atLeast: row.atLeast, weight: row.weight, source: row.source ?? ""))
    }
  }

  private mutating func filter(_ row: Row<TargetTable>) -> Target.Filter {
    var filter = Target.Filter()
    reportRepeatedKeys(of: row)
    for term in row.filter {
      switch term.key {
      case .kind:
        let format = CellFormat<Request.Kind>.choice()
        filter.kinds = (filter.kinds ?? []).union(values(of: term, format, row))
      case .topic:
        filter.topics = (filter.topics ?? []).union(topics(term.values, row))
      case .objective:
        filter.objectives = (filter.objectives ?? []).union(term.values)
      case .subregion:
        let known = subregions(term.values, row, \.filter)
        filter.subregions = (filter.subregions ?? []).union(known)
      case .quarter:
        let format = CellFormat<Int>.whole(1...4)
        filter.quarters = (filter.quarters ?? []).union(values(of: term, format, row))
      }
    }
    return filter
  }

  /// All conditions must match, so a second one of a key is refused rather than read as an alternative.
  private func reportRepeatedKeys(of row: Row<TargetTable>) {
    var seen: Set<FilterTerm.Key> = []
    for term in row.filter where !seen.insert(term.key).inserted {
      let key = term.key.rawValue
      row.report(
        \.filter, "\(key)=\(term.values.joined(separator: "|"))", "is a second \(key)",
        advice: "write \(key)=a|b where either may match")
    }
  }

  private func values<Value>(
    of term: FilterTerm, _ format: CellFormat<Value>, _ row: Row<TargetTable>
  ) -> [Value] {
    term.values.compactMap { text in
      do throws(CellFault) {
        return try format.parse(text)
      } catch {
        let condition = "\(term.key.rawValue)=\(text)"
        row.report(\.filter, condition, error.message, advice: error.advice)
        return nil
      }
    }
  }

  private mutating func topics(_ ids: [String], _ row: Row<TargetTable>) -> [Ref<Topic>] {
    for id in ids where topics.isOpen && topics.reference(id) == nil {
      row.report(
        \.filter, id, "is a topic that nothing else mentions",
        advice: NearestName.of(id, among: topics.ids).map { "write \($0)" }, as: .warning)
    }
    return references(ids, in: \.topics, row, \.filter)
  }
}
