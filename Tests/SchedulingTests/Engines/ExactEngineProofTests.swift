#if GLPK
  import GLPKSolver
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Numbers near to whole ones, which look like proofs and are none.
  struct ExactEngineProofTests {
    @Test(arguments: [1_000, 1_000_000, 20_000_000])
    func `A budget short of one unit is neither exceeded nor the end of the run`(cost: Int) {
      var plain = Plain()
      plain.contents.venues[0].dayCost = cost
      plain.contents.venues.append(
        Venue(id: "V1", administration: Plain.host, kind: .rtc, rooms: 9, dayCost: cost / 3))
      plain.contents.venues[1].closures = [NamedSpan(Plain.days(-1...20))]
      plain.contents.settings.quality.cost = 0
      for request in plain.contents.requests.indices {
        plain.contents.requests[request].preferred = Plain.day(1)
        plain.contents.requests[request].latest = Plain.day(30)
        plain.contents.requests[request].venues = [Ref(0), Ref(1)]
      }
      let catalogue = Catalogue(of: Scenario(plain.contents))
      let column = catalogue.column(of: plain.event(0, on: 1))
      plain.contents.funds[0].budget = 4 * (column?.cost ?? 0) - 1
      check(plain)
    }

    @Test func `Weights of a million and of one less are not the same`() {
      var plain = Plain()
      plain.contents.settings.officeCapacity = 1
      for request in plain.contents.requests.indices {
        plain.contents.requests[request].weight = 1_000_000 - request
        plain.contents.requests[request].earliest = Plain.day(1)
        plain.contents.requests[request].latest = Plain.day(7)
        plain.contents.requests[request].preferred = Plain.day(1)
        plain.contents.requests[request].partnerContribution = request > 1 ? 90_000 : 0
      }
      plain.contents.venues[0].dayCost = 30_000
      check(plain)
    }

    /// Expects that the engine proves every level, each as the formulation says.
    private func check(_ plain: Plain, location: SourceLocation = #_sourceLocation) {
      let scenario = Scenario(plain.contents)
      let solvers = Solvers(linear: GLPK(), integer: GLPK())
      let result = ExactEngine(name: "auto", solvers: solvers)
        .draft(scenario, within: RunLimits()) { _ in }
      let levels = Assessment(of: result.events, in: scenario).levels
      #expect(result.run.failure == nil, sourceLocation: location)
      #expect(result.run.stopped == .optimal, sourceLocation: location)
      for level in Level.allCases {
        #expect(result.bounds[level] == levels[level], sourceLocation: location)
      }
    }
  }
#endif
