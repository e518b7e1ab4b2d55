import Scheduling

extension Generator {
  /// Chooses the fund that is planned to pay for a request, and which others may.
  func sponsor(_ request: inout Request, in region: Region, _ chance: inout Chance) -> Ref<Fund> {
    if let only = request.funds?.first { return only }
    let possible = region.funds.filter { isOpen(contents.funds[$0.index], to: request) }
    guard !possible.isEmpty else { return region.funds[0] }
    let weights = possible.map { ref in
      switch region.funds.firstIndex(of: ref) {
      case 0: 38
      case 1: 26
      case 2: 20
      default: 16
      }
    }
    let sponsor = possible[chance.place(byWeights: weights)]
    if chance.happens(55) {
      let others = chance.some(chance.number(0...2), of: possible)
      request.funds = Set([sponsor] + others).sorted()
    }
    return sponsor
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
