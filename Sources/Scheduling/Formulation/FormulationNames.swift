/// Names without spaces for rows and columns.
struct FormulationNames {
  private let scenario: Scenario

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// A request's id.
  func id(_ request: Ref<Request>) -> String { scenario[request].id }

  /// A placement's name, such as `R05_2018-08-06_BTN-NAT_CCF-KOR`.
  func name(of placement: Placement) -> String {
    "\(scenario[placement.request].id)_\(rest(of: placement))"
  }

  /// The name of something about a placement, such as `R05_lead_2018-08-06_BTN-NAT_CCF-KOR`.
  func name(of placement: Placement, _ parts: String...) -> String {
    ([scenario[placement.request].id] + parts + [rest(of: placement)]).joined(separator: "_")
  }

  /// The role of a group of seats.
  func role(of group: SeatGroup, in request: Ref<Request>) -> String {
    let seats = scenario[request].seats
    let role = seats[group.seats.lowerBound].role
    let isUnique = seats.allSatisfy { $0.role != role || $0 == seats[group.seats.lowerBound] }
    return isUnique ? role : "\(role)\(group.seats.lowerBound)"
  }

  /// An expert's id.
  func id(_ expert: Ref<Expert>) -> String { scenario[expert].id }

  private func rest(of placement: Placement) -> String {
    [
      placement.span.map { "\($0.first)" }, placement.venue.map { scenario[$0].id },
      placement.fund.map { scenario[$0].id },
    ].compactMap { $0 }.joined(separator: "_")
  }

  /// A cell's name, such as `JPN-02_2018-08-06`.
  func name(of line: Line, cell: Int) -> String {
    let owner = owner(of: line)
    if line.isByDay { return "\(owner)_\(Day(number: cell))" }
    if case .targetBeneficiaries = line {
      return "\(owner)_\(scenario[Ref<Administration>(cell)].code)"
    }
    return owner
  }

  private func owner(of line: Line) -> String {
    switch line {
    case .request(let request): scenario[request].id
    case .expertDays(let expert), .missions(let expert), .missionDays(let expert),
      .shadowMissions(let expert):
      scenario[expert].id
    case .administrationMissions(let place), .releaseDays(let place), .absorptionDays(let place):
      scenario[place].code
    case .venueDays(let venue), .venueEvents(let venue): scenario[venue].id
    case .fundBudget(let fund): scenario[fund].id
    case .officeDays: "office"
    case .sequenceDays(let index):
      "\(scenario[scenario.contents.sequences[index].before].id)_"
        + scenario[scenario.contents.sequences[index].after].id
    case .target(let index), .targetBeneficiaries(let index): scenario.contents.targets[index].id
    }
  }
}
