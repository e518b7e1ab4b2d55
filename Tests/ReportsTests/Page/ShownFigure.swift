import Foundation

@testable import Reports

/// A number in a report, with the place in the schedule file that it claims to be from.
struct ShownFigure {
  /// That a place which should have one value has none, or several.
  struct NotOneValue: Error {
    let place: String
  }

  /// The places, each a JSON pointer with `*` for every member of a list.
  let place: String
  /// How the numbers there make one.
  let fold: String?
  /// What people read.
  let text: String

  /// Every number in a page.
  static func all(in page: String) -> [ShownFigure] {
    page.matches(of: /data-json="([^"]*)"(?: data-fold="([^"]*)")?>([^<]*)</).map {
      ShownFigure(place: String($0.1), fold: $0.2.map(String.init), text: String($0.3))
    }
  }

  /// What the values there amount to; nil is no limit.
  func folded(_ values: [JSONValue]) throws -> Int? {
    let numbers = values.compactMap(\.integer)
    switch fold {
    case "count": return values.count
    case "sum": return numbers.reduce(0, +)
    case "positive": return numbers.count { $0 > 0 }
    default:
      guard values.count == 1 else { throw NotOneValue(place: place) }
      return values[0].integer
    }
  }
}

extension JSONValue {
  /// The values at places, of which several are apart by a space.
  func values(at places: String) -> [JSONValue] {
    places.split(separator: " ").flatMap { place in
      place.split(separator: "/").reduce([self]) { values, step in
        values.flatMap { value in
          switch (value, Int(step)) {
          case (.array(let members), let index?):
            members.indices.contains(index) ? [members[index]] : []
          case (.array(let members), nil): step == "*" ? members : []
          default: value[String(step)].map { [$0] } ?? []
          }
        }
      }
    }
  }
}
