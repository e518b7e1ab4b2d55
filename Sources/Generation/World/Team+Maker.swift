import Scheduling

extension Team {
  /// Makes the teams of a field, in a region.
  struct Maker {
    /// What ends the teams' ids.
    let name: String
    /// The categories whose holders may teach.
    let categories: [String]
    /// The category of those who may coordinate; nil is anybody of an office.
    let office: String?

    /// The team of a national workshop.
    func national(third: Third) -> Team {
      var rows = [lead, facilitator]
      switch third {
      case .none: break
      case .facilitator:
        rows.append(
          Row(
            role: "co-facilitator", categories: categories,
            organisations: [.member, .wco, .office]))
      case .shadow:
        rows.append(
          Row(
            role: "shadow", categories: categories, status: .pre, organisations: [.member],
            isOptional: true))
      }
      return Team(id: "national\(third.rawValue)-\(name)", rows: rows)
    }

    /// The team of a workshop for several administrations.
    func shared(_ kind: Request.Kind) -> Team {
      let rows: [Row] =
        switch kind {
        case .accreditation: [assessors, coordinator(isOptional: false)]
        case .regional: [lead, facilitator, speaker, coordinator(isOptional: false)]
        case .national, .subRegional: [lead, facilitator, coordinator(isOptional: true)]
        }
      return Team(id: "\(kind.rawValue)-\(name)", rows: rows)
    }

    private var lead: Row {
      Row(
        role: "lead", categories: categories, status: .full,
        organisations: [.member, .wco, .partner])
    }

    private var facilitator: Row {
      Row(
        role: "facilitator", categories: categories,
        organisations: [.member, .wco, .office, .partner])
    }

    private var speaker: Row {
      Row(
        role: "speaker", categories: categories, organisations: [.member, .wco, .partner],
        isOptional: true)
    }

    private var assessors: Row {
      Row(
        role: "assessor", count: 2, categories: categories, status: .full,
        organisations: [.member, .wco])
    }

    private func coordinator(isOptional: Bool) -> Row {
      Row(
        role: "coordinator", categories: office.map { [$0] } ?? [], organisations: [.office],
        isOptional: isOptional)
    }
  }
}
