import Scheduling

extension Generator {
  /// Draws each region's funds: three large ones, and partners' small and particular ones.
  mutating func drawFunds() {
    for place in regions.indices {
      var chance = chance("funds", regions[place])
      let small = size.requests[place] < 20 ? 2 : 5 + size.requests[place] / 100
      for number in 0..<3 + small {
        regions[place].funds.append(Ref(contents.funds.count))
        contents.funds.append(fund(number, of: regions[place], &chance))
      }
    }
  }

  private func fund(_ number: Int, of region: Region, _ chance: inout Chance) -> Fund {
    let id = "F\(region.number)-\(number + 1)"
    let isLarge = number < 3
    var fund = Fund(
      id: id, name: isLarge ? "Cooperation fund \(id)" : "Partner's fund \(id)",
      donor: isLarge ? "Donor \(id)" : "Partner \(id)",
      beneficiaries: Set(region.members))
    switch number {
    case 0: fund.from = period.first
    case 1:
      fund.topics = topics(percent: 65, &chance)
      fund.until = period.last - 31
    case 2:
      fund.topics = topics(percent: 65, &chance)
      fund.from = period.first + 31
    default:
      fund.kinds = number % 4 == 3 ? [.national, .subRegional] : [.national]
      fund.topics = topics(percent: 45, &chance)
      fund.beneficiaries = Set(
        chance.some(max(4, region.members.count / 2), of: region.members))
      if number == 4 { fund.until = Self.midyear(of: period) }
    }
    return fund
  }

  /// The last day of the half year after which one partner's money lapses.
  static func midyear(of period: Span) -> Day { period.first + 183 }

  private func topics(percent: Int, _ chance: inout Chance) -> Set<Ref<Topic>>? {
    let all = contents.topics.indices.map { Ref<Topic>($0) }
    return Set(chance.some(max(1, all.count * percent / 100), of: all))
  }
}
