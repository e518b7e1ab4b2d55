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

  @Test(arguments: ["rocb-ap-2018-19", "rocb-ap-2017-18", "tiny"])
  func `The counts of every impossible request add up as they are told`(name: String) throws {
    let loaded = try ScenarioFolder.read(Repository.path("scenarios/\(name)"))
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
    let free = Self.rules(["requested-window", "venue-allowed"])
    for (venue, place) in naive.contents.venues.enumerated() {
      for day in naive.contents.settings.period.days {
        let span = naive.span(
          of: naive.contents.requests[request.index], from: day, in: place.administration)
        for fund in naive.contents.funds.indices {
          let placement = Placement(request, span: span, venue: Ref(venue), fund: Ref(fund))
          guard let event = naive.event(Event(placement, team: [])) else { continue }
          // Outside the window and elsewhere there is nothing to count.
          if free.contains(where: { $0.isBroken([event], naive) }) { continue }
          if let rule = rules.first(where: { $0.isBroken([event], naive) }) {
            counts[rule.id, default: 0] += 1
          } else {
            allowed.append(placement)
          }
        }
      }
    }
    return (counts, allowed)
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
