extension ScenarioContents {
  /// Lets a fund pay for one more request; it pays for no other that it did not pay for before, but
  /// where the place alone forbade it.
  mutating func letPay(_ fund: Ref<Fund>, for request: Ref<Request>) {
    let before = funds[fund.index]
    for index in requests.indices where index != request.index {
      guard !before.sponsors(requests[index]) else { continue }
      let allowed = requests[index].funds ?? funds.indices.map { Ref($0) }
      requests[index].funds = allowed.filter { $0 != fund }
    }
    let wanted = requests[request.index]
    funds[fund.index].kinds?.insert(wanted.kind)
    funds[fund.index].topics?.insert(wanted.topic)
    funds[fund.index].beneficiaries?.formUnion(wanted.beneficiaries)
    let places = wanted.venues?.map { venues[$0.index].administration } ?? wanted.beneficiaries
    funds[fund.index].venueAdministrations?.formUnion(places)
    if let allowed = wanted.funds, !allowed.contains(fund) {
      requests[request.index].funds = (allowed + [fund]).sorted()
    }
  }
}

extension Fund {
  /// Whether it sponsors a request by kind, topic and beneficiaries.
  func sponsors(_ request: Request) -> Bool {
    kinds?.contains(request.kind) ?? true && topics?.contains(request.topic) ?? true
      && beneficiaries?.isSuperset(of: request.beneficiaries) ?? true
  }
}
