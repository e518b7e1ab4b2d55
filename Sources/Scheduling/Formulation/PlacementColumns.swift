/// A stay with a fund and the experts for each group of seats, as columns.
struct PlacementColumns {
  /// An expert in a group of seats.
  struct Member {
    let group: Int
    let option: CandidateOption
    /// The rows of the team that the member enters.
    var entries: [(row: Int32, value: Double)] = []
  }

  let placement: Placement
  let stay: Stay
  let sponsor: Stay.Sponsor
  let options: RequestOptions
  /// The rows of the team that the event itself enters.
  var entries: [(row: Int32, value: Double)] = []
  var members: [Member]

  init(_ stay: Stay, _ sponsor: Stay.Sponsor, of options: RequestOptions) {
    self.stay = stay
    self.sponsor = sponsor
    self.options = options
    placement = Placement(
      options.request, span: stay.span, venue: stay.venue, fund: sponsor.fund)
    members = options.groups.indices.flatMap { group in
      options.candidates(for: stay, group: group).map { Member(group: group, option: $0) }
    }
  }

  /// Lets the event enter a row.
  mutating func enter(_ row: Int32, _ value: Double) { entries.append((row, value)) }

  /// Lets some members enter a row.
  mutating func enter(_ row: Int32, _ value: Double, where isMeant: (Member) -> Bool) {
    for index in members.indices where isMeant(members[index]) {
      members[index].entries.append((row, value))
    }
  }

  /// The experts, ascending, each with the number of groups of seats they could fill.
  var seatCounts: [(expert: Ref<Expert>, count: Int)] {
    Dictionary(members.map { ($0.option.expert, 1) }, uniquingKeysWith: +)
      .sorted { $0.key < $1.key }.map { (expert: $0.key, count: $0.value) }
  }

  /// What an amount of money uses of the fund's budget.
  func money(_ amount: Int) -> [CellUse] {
    sponsor.budgetCell.map { [CellUse($0..<$0 + 1, amount: amount)] } ?? []
  }
}
