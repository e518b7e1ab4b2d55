import Scheduling

extension Generator {
  /// Chooses the fund that is planned to pay for a request, and which others may.
  mutating func sponsor(_ request: inout Request, in region: Region, _ chance: inout Chance) -> Ref<
    Fund
  > {
    if let only = request.funds?.first { return only }
    let possible = region.funds.filter { isOpen(contents.funds[$0.index], to: request) }
    guard !possible.isEmpty else { return region.funds[0] }
    let sponsor = possible[chance.place(byWeights: possible.map { want(of: $0, in: region) })]
    let others = chance.some(chance.number(0...2), of: possible)
    if request.kind == .national ? chance.happens(60) : chance.happens(85) {
      let isAlone = request.kind != .national && chance.happens(60)
      request.funds = isAlone ? [sponsor] : Set([sponsor] + others).sorted()
    }
    planned[sponsor.index] += Self.units(of: request.kind)
    return sponsor
  }

  /// How much a fund should still pay to come to its share: two fifths of a region's money for the
  /// first, a quarter and a fifth for the next two, the rest for the small ones.
  private func want(of ref: Ref<Fund>, in region: Region) -> Int {
    let place = ref.index - region.funds[0].index
    let small = max(1, region.funds.count - 3)
    let share = place < 3 ? [40, 25, 19][place] : 16 / small
    let all = region.funds.reduce(0) { $0 + planned[$1.index] } + 10
    return max(1, share * all / 10 - 10 * planned[ref.index])
  }

  /// About how many national workshops cost as much as one of a kind.
  private static func units(of kind: Request.Kind) -> Int {
    switch kind {
    case .national: 1
    case .subRegional: 3
    case .accreditation: 5
    case .regional: 8
    }
  }

  /// Whether a fund accepts what a request is, whatever its dates and its venue.
  func accepts(_ fund: Fund, _ request: Request) -> Bool {
    fund.kinds?.contains(request.kind) ?? true && fund.topics?.contains(request.topic) ?? true
      && request.beneficiaries.allSatisfy { fund.beneficiaries?.contains($0) ?? true }
  }

  /// Whether a fund accepts a request, in all of its window.
  private func isOpen(_ fund: Fund, to request: Request) -> Bool {
    guard let earliest = request.earliest, let latest = request.latest else { return false }
    return accepts(fund, request) && fund.from.map { $0 <= earliest } ?? true
      && fund.until.map { latest <= $0 } ?? true
  }
}
