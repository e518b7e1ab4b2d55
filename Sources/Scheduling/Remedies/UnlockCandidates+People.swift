extension UnlockCandidates {
  /// One more expert for each different seat that must be filled.
  var people: [UnlockCandidate] {
    let seats = scenario[request].seats.filter { !$0.isOptional }
    return seats.reduce(into: [Expert]()) { experts, seat in
      let expert = newcomer(for: seat)
      if !experts.contains(where: { $0.canDo(whatCan: expert) }) { experts.append(expert) }
    }.map { UnlockCandidate(SeatQualified.id, .joins($0)) }
  }

  /// An expert of exactly what a seat asks for, at the home of most who do such work.
  private func newcomer(for seat: Seat) -> Expert {
    let organisation = seat.organisations.first ?? .member
    let held = seat.categories.prefix(1).map { Accreditation(category: $0, topic: seat.topic) }
    let language = seat.languages.first
    let parts =
      held.map { "\(scenario[$0.category].id)-\(scenario[seat.topic].id)" }
      + [organisation.rawValue, language].compactMap { $0 }
    return Expert(
      id: (["new"] + parts).joined(separator: "-"), organisation: organisation,
      administration: home(of: organisation), languages: language.map { [$0] } ?? ["en"],
      restDays: scenario.settings.restDays, accreditations: held)
  }

  /// The administration, not a beneficiary, where most experts of an organisation travel from.
  private func home(of organisation: Expert.Organisation) -> Ref<Administration> {
    let experts = scenario.contents.experts.filter { $0.organisation == organisation }
    let homes = Dictionary(experts.map { ($0.administration, 1) }, uniquingKeysWith: +)
    let beneficiaries = Set(
      scenario[request].kind == .national ? scenario[request].beneficiaries : [])
    let others = scenario.administrationRefs.filter { !beneficiaries.contains($0) }
    return others.max { (homes[$0] ?? 0, $1) < (homes[$1] ?? 0, $0) } ?? Ref(0)
  }

  /// The request held in any language, if a seat asks for one.
  var languages: [UnlockCandidate] {
    scenario[request].seats.contains { !$0.languages.isEmpty && !$0.isOptional }
      ? [UnlockCandidate(SeatLanguage.id, .request(request, .anyLanguage))] : []
  }

  /// Those who might come but for not going where the request may take place.
  var journeys: [UnlockCandidate] {
    let hosts = Set(venues.map { scenario[$0].administration })
    return scenario.expertRefs.flatMap { expert in
      scenario[expert].notTo.filter { host in
        guard hosts.contains(host) else { return false }
        let there = venues.filter { scenario[$0].administration == host }
        return Self.mightCome(
          expert, for: request, to: there, in: scenario, by: Self.lastingRules)
      }.map { UnlockCandidate(NotTo.id, .expert(expert, .travels(to: $0))) }
    }
  }

  /// Each absence of those who might come.
  var absences: [UnlockCandidate] {
    let travel = scenario.settings.travelDays.map(\.days).max() ?? 0
    let needed = window.widened(before: travel, after: travel)
    return candidates.flatMap { expert in
      scenario[expert].absences.filter { $0.span.overlaps(needed) }.map {
        UnlockCandidate(ExpertAvailable.id, .expert(expert, .available($0.span)))
      }
    }
  }

  /// More missions, or days on missions, for those who might come and have few left.
  var missions: [UnlockCandidate] {
    var sums = ScheduleSums(in: scenario)
    for event in events { sums.add(event) }
    return candidates.flatMap { expert -> [UnlockCandidate] in
      let used = sums.experts[expert.index]
      let isUsedUp = scenario[expert].maxMissions.map { used.missions >= $0 } ?? false
      let longest = scenario[request].days + 8
      let isTired = scenario[expert].maxDays.map { used.days + longest > $0 } ?? false
      let more = UnlockCandidate(MissionCap.id, .expert(expert, .missions(more: 1)))
      let longer = UnlockCandidate(MissionDays.id, upTo: longest) {
        .expert(expert, .days(more: $0))
      }
      return [isUsedUp ? more : nil, isTired ? longer : nil].compactMap { $0 }
    }
  }
}

extension Expert {
  /// Whether they can do what another one can, being of the same organisation and home.
  fileprivate func canDo(whatCan other: Expert) -> Bool {
    organisation == other.organisation && languages == other.languages
      && administration == other.administration
      && Set(accreditations).isSuperset(of: other.accreditations)
  }
}
