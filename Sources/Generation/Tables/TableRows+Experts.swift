import Scheduling

extension TableRows {
  /// The rows of `experts.csv`.
  var experts: [[String]] {
    let header = [
      "id", "name", "organisation", "administration", "languages", "max_missions", "max_days",
      "rest_days", "not_to", "subregions", "source",
    ]
    return [header]
      + contents.experts.map { expert in
        [
          expert.id, expert.name, expert.organisation.rawValue, code(expert.administration),
          list(expert.languages), text(expert.maxMissions), text(expert.maxDays),
          expert.restDays == contents.settings.restDays ? "" : expert.restDays.description,
          list(expert.notTo.map(code)), list(expert.subregions), Self.source,
        ]
      }
  }

  /// The rows of `accreditations.csv`.
  var accreditations: [[String]] {
    [["expert", "category", "topic", "status", "from", "until", "source"]]
      + contents.experts.flatMap { expert in
        expert.accreditations.map { held in
          [
            expert.id, contents.categories[held.category.index].id,
            held.topic.map { contents.topics[$0.index].id } ?? "", held.status.rawValue,
            text(held.from), text(held.until), Self.source,
          ]
        }
      }
  }

  /// The rows of `absences.csv`.
  var absences: [[String]] {
    [["expert", "from", "until", "reason", "source"]]
      + contents.experts.flatMap { expert in
        expert.absences.map { [expert.id] + days($0.span) + [$0.name, Self.source] }
      }
  }

  /// The rows of `ratings.csv`.
  var ratings: [[String]] {
    [["expert", "topic", "rating", "source"]]
      + contents.experts.flatMap { expert in
        expert.ratings.sorted { $0.key < $1.key }.map { topic, rating in
          [expert.id, contents.topics[topic.index].id, rating.description, Self.source]
        }
      }
  }
}
