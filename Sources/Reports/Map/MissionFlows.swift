import Scheduling

/// From where to where missions go, and where events are held.
struct MissionFlows {
  /// The missions from an administration to another.
  struct Flow {
    /// Where the experts travel from.
    var home: Ref<Administration>
    /// Where the event is held.
    var host: Ref<Administration>
    /// How many missions.
    var missions: Int
  }

  /// The flows between different administrations, the smallest first.
  let flows: [Flow]
  /// How many events are held in each administration that holds any, in the scenario's order.
  let hosted: [(host: Ref<Administration>, events: Int)]
  /// How many missions begin in each administration from which experts come.
  let lent: [Ref<Administration>: Int]

  /// Counts the missions whose venues are known.
  init(of draft: Draft) {
    let scenario = draft.scenario
    var counts: [Ref<Administration>: [Ref<Administration>: Int]] = [:]
    var lent: [Ref<Administration>: Int] = [:]
    for event in draft.events {
      guard let host = event.placement.venue.map({ scenario[$0].administration }) else { continue }
      for home in event.experts.map({ scenario[$0].administration }) {
        lent[home, default: 0] += 1
        if home != host { counts[home, default: [:]][host, default: 0] += 1 }
      }
    }
    let flows = counts.flatMap { home, hosts in
      hosts.map { Flow(home: home, host: $0.key, missions: $0.value) }
    }
    self.flows = flows.sorted {
      ($0.missions, $0.home, $0.host) < ($1.missions, $1.home, $1.host)
    }
    self.lent = lent
    hosted = draft.totals.administrations.filter { $0.hosted > 0 }.map {
      (host: $0.administration, events: $0.hosted)
    }
  }

  /// The administrations to show, in the scenario's order.
  var places: [Ref<Administration>] {
    Set(hosted.map(\.host)).union(lent.keys).sorted()
  }
}
