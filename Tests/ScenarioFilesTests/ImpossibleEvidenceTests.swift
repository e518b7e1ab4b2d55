import ScenarioFiles
import Scheduling
import TestSupport
import Testing

/// The evidence of the impossible requests of the shipped scenarios, counted again by plain loops.
struct ImpossibleEvidenceTests {
  /// The rules about placements and about members, in the order of the domain page.
  private static let ofPlacements: [RuleID] = [
    "requested-window", "working-days", "calendar-clear", "venue-allowed", "venue-open",
    "venue-fits", "fund-eligible",
  ]
  private static let ofMembers: [RuleID] = [
    "seat-qualified", "seat-language", "own-administration", "not-to", "expert-available",
  ]

  private static func rules(_ ids: [RuleID]) -> [NaiveRule] {
    ids.compactMap { id in NaiveRule.all.first { $0.id == id } }
  }

  @Test(arguments: ["rocb-ap-2018-19", "tiny"])
  func `The counts of every impossible request add up as they are told`(name: String) throws {
    let loaded = try ScenarioSource.read(Repository.path("scenarios/\(name)"))
    let scenario = Scenario(loaded.contents)
    let naive = Naive(loaded.contents, baseline: nil)
    let impossible = UnmetAnalysis(of: [], in: scenario).requests.filter { $0.cause == .impossible }
    #expect(impossible.isEmpty == (name != "rocb-ap-2018-19"))
    for unmet in impossible {
      let id = scenario[unmet.request].id
      let (counts, allowed) = placements(of: unmet.request, naive)
      let told = Dictionary(
        unmet.reasons.filter { $0.subject == "placements" }.map { ($0.rule, $0.count) },
        uniquingKeysWith: +)
      for rule in Self.ofPlacements { #expect(told[rule] == counts[rule], "\(id): \(rule)") }
      #expect(told.values.reduce(0, +) == counts.values.reduce(0, +) + allowed.count, "\(id)")
      for seat in scenario[unmet.request].seats.enumerated() {
        let reasons = unmet.reasons.filter { $0.subject == seat.element.role }
        guard !reasons.isEmpty else { continue }
        let told = Dictionary(uniqueKeysWithValues: reasons.map { ($0.rule, $0.count) })
        #expect(
          told == experts(for: seat.offset, at: allowed, naive), "\(id): \(seat.element.role)")
      }
    }
  }

  /// How many placements each rule objects to first, and those to which none does.
  private func placements(of request: Ref<Request>, _ naive: Naive)
    -> (counts: [RuleID: Int], allowed: [Placement])
  {
    var counts: [RuleID: Int] = [:]
    var allowed: [Placement] = []
    let rules = Self.rules(Self.ofPlacements)
    for stay in stays(of: request, naive) {
      for fund in naive.contents.funds.indices {
        var placement = stay
        placement.fund = Ref(fund)
        guard let event = naive.event(Event(placement, team: [])) else { continue }
        if let rule = rules.first(where: { $0.isBroken([event], naive) }) {
          counts[rule.id, default: 0] += 1
        } else {
          allowed.append(placement)
        }
      }
    }
    return (counts, allowed)
  }

  /// The first days in the window, at the venues that the request may use.
  private func stays(of request: Ref<Request>, _ naive: Naive) -> [Placement] {
    func isBroken(_ id: RuleID, _ placement: Placement) -> Bool {
      guard let event = naive.event(Event(placement, team: [])) else { return true }
      return Self.rules([id]).contains { $0.isBroken([event], naive) }
    }
    let wanted = naive.contents.requests[request.index]
    return naive.contents.venues.indices.flatMap { venue -> [Placement] in
      let host = naive.contents.venues[venue].administration
      let all = naive.contents.settings.period.days.map { day in
        Placement(
          request, span: naive.span(of: wanted, from: day, in: host), venue: Ref(venue),
          fund: Ref(0))
      }
      guard !isBroken("venue-allowed", all[0]) else { return [] }
      return all.filter { !isBroken("requested-window", $0) }
    }
  }

  /// How many experts each rule alone bars from every placement, being the first that does.
  private func experts(for seat: Int, at placements: [Placement], _ naive: Naive) -> [RuleID: Int] {
    var counts: [RuleID: Int] = [:]
    let rules = Self.rules(Self.ofMembers)
    for expert in naive.contents.experts.indices {
      let events = placements.compactMap {
        naive.event(Event($0, team: [.init(seat: seat, expert: Ref(expert))]))
      }
      let barring = rules.first { rule in events.allSatisfy { rule.isBroken([$0], naive) } }
      let isFree = events.contains { event in !rules.contains { $0.isBroken([event], naive) } }
      counts[barring?.id ?? (isFree ? "available" : "combination"), default: 0] += 1
    }
    return counts
  }
}
