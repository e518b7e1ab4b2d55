import Scheduling

/// The seats of a kind of workshop on a field.
struct Team {
  /// Seats alike.
  struct Row {
    var role: String
    var count = 1
    var categories: [String]
    var status = Seat.Status.any
    var organisations: [Expert.Organisation]
    var isOptional = false
  }

  /// The id in tables.
  let id: String
  /// The seats.
  let rows: [Row]

  /// The team of a national workshop.
  static func national(_ field: Subject.Field, third: Third) -> Team {
    var rows = [lead(field), facilitator(field)]
    switch third {
    case .none: break
    case .facilitator:
      rows.append(
        Row(
          role: "co-facilitator", categories: field.categories,
          organisations: [.member, .wco, .office]))
    case .shadow:
      rows.append(
        Row(
          role: "shadow", categories: field.categories, status: .pre, organisations: [.member],
          isOptional: true))
    }
    return Team(id: "national-\(field.rawValue)\(third.rawValue)", rows: rows)
  }

  /// Who sits beside the two of every national team.
  enum Third: String {
    case none = ""
    case facilitator = "-three"
    case shadow = "-shadow"
  }

  /// The team of a workshop for several administrations.
  ///
  /// - Parameters:
  ///   - kind: For whom it is.
  ///   - field: What it is about.
  ///   - office: The category of the coordinators that may look after it; nil is any of an office.
  static func shared(_ kind: Request.Kind, _ field: Subject.Field, office: String?) -> Team {
    let coordinator = Row(
      role: "coordinator", categories: office.map { [$0] } ?? [], organisations: [.office],
      isOptional: kind == .subRegional)
    let rows: [Row] =
      switch kind {
      case .accreditation:
        [
          Row(
            role: "assessor", count: 2, categories: field.categories, status: .full,
            organisations: [.member, .wco]), coordinator,
        ]
      case .regional:
        [
          lead(field), facilitator(field),
          Row(
            role: "speaker", categories: field.categories,
            organisations: [.member, .wco, .partner], isOptional: true), coordinator,
        ]
      case .national, .subRegional: [lead(field), facilitator(field), coordinator]
      }
    let suffix = office.map { "-\($0)" } ?? ""
    return Team(id: "\(kind.rawValue)-\(field.rawValue)\(suffix)", rows: rows)
  }

  private static func lead(_ field: Subject.Field) -> Row {
    Row(
      role: "lead", categories: field.categories, status: .full,
      organisations: [.member, .wco, .partner])
  }

  private static func facilitator(_ field: Subject.Field) -> Row {
    Row(
      role: "facilitator", categories: field.categories,
      organisations: [.member, .wco, .office, .partner])
  }

  /// How many seats there are, those that may stay empty too.
  var seatCount: Int { rows.reduce(0) { $0 + $1.count } }
}
