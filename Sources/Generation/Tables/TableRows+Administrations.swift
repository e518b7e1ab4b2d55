import Scheduling

extension TableRows {
  /// The rows of `administrations.csv`.
  var administrations: [[String]] {
    let header = [
      "code", "name", "subregion", "gateway", "latitude", "longitude", "weekend", "languages",
      "contributor", "per_diem", "release_cap", "source",
    ]
    return [header]
      + contents.administrations.map { administration in
        let weekend = Weekday.allCases.filter(administration.weekend.contains).map(\.rawValue)
        return [
          administration.code, administration.name, administration.subregion,
          administration.gateway, administration.latitude.description,
          administration.longitude.description, list(weekend), list(administration.languages),
          administration.isContributor ? "yes" : "", administration.perDiem.description,
          text(administration.releaseCap), Self.source,
        ]
      }
  }

  /// The rows of `holidays.csv`.
  var holidays: [[String]] {
    [["administration", "from", "until", "name", "source"]]
      + contents.administrations.flatMap { administration in
        administration.holidays.map {
          [administration.code] + days($0.span) + [$0.name, Self.source]
        }
      }
  }

  /// The rows of `calendar.csv`.
  var calendar: [[String]] {
    [["from", "until", "event", "scope", "source"]]
      + contents.calendar.map { entry in
        let scope =
          switch entry.scope {
          case .all: "all"
          case .office: "office"
          case .subregion(let id): id
          case .administration(let ref): code(ref)
          }
        return days(entry.span) + [entry.event, scope, Self.source]
      }
  }
}
