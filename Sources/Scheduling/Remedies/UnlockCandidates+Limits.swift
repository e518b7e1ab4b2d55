extension UnlockCandidates {
  /// One more expert released on one day, one more event at the office, less time to absorb.
  var caps: [UnlockCandidate] {
    let homes = Set(
      candidates.filter { scenario[$0].organisation == .member }.map {
        scenario[$0].administration
      })
    let released = homes.sorted().filter { scenario[$0].releaseCap != nil }.map {
      UnlockCandidate(ReleaseCap.id, .releaseCap($0, more: 1))
    }
    let office =
      scenario.settings.officeCapacity == nil
      ? [] : [UnlockCandidate(OfficeCapacity.id, .officeCapacity(more: 1))]
    let isNational = scenario[request].kind == .national
    let days = isNational ? scenario.settings.absorptionDays ?? 0 : 0
    let absorbed = UnlockCandidate(Absorption.id, upTo: days) { .absorption(fewer: $0) }
    return released + office + [absorbed].compactMap { $0 }
  }
}
