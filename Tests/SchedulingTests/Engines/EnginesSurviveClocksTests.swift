import IntegerProgramming
import Synchronization
import TestSupport
import Testing

@testable import Scheduling

#if GLPK
  import GLPKSolver
#endif

/// Clocks that jump, stand still or tell nonsense change when a run ends, and nothing else.
@Suite struct EnginesSurviveClocksTests {
  /// What a clock does at the n-th look at it, under a time limit of 100 seconds.
  enum Clock: CaseIterable {
    case stands, runsBackwards, jumpsBack, swings, isNoNumber

    func seconds(at look: Int) -> Double {
      switch self {
      case .stands: 0
      case .runsBackwards: -1e6 * Double(look)
      case .jumpsBack: look < 10 ? 1 : -1e9
      case .swings: look.isMultiple(of: 2) ? 1 : -50
      case .isNoNumber: .nan
      }
    }
  }

  private static var engines: [any Engine] {
    #if GLPK
      let solvers = Solvers(linear: GLPK(), integer: GLPK())
      return [HeuristicEngine(), ExactEngine(name: "glpk", solvers: solvers)]
    #else
      return [HeuristicEngine()]
    #endif
  }

  @Test(arguments: Clock.allCases)
  func `A clock that stays far from the limit changes nothing`(clock: Clock) {
    for engine in Self.engines {
      for seed in 1000..<1006 {
        let scenario = RandomScenario.make(seed: seed, harshness: 25).scenario
        let limit = engine.name == "heuristic" ? 5 : nil
        let free = engine.draft(scenario, within: RunLimits(iterations: limit)) { _ in }
        let timed = engine.draft(
          scenario, within: Self.limits(iterations: limit, clock.seconds)
        ) { _ in }
        #expect(timed.events == free.events, "\(engine.name), seed \(seed)")
        #expect(
          timed.bounds == free.bounds && timed.run == free.run, "\(engine.name), seed \(seed)")
      }
    }
  }

  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34], [1e3, 1e300, .infinity])
  func `A clock that jumps over the limit ends the run with its schedule`(
    look: Int, to seconds: Double
  ) {
    for engine in Self.engines {
      let scenario = RandomScenario.make(seed: 1003, requests: 4...4, harshness: 25).scenario
      let result = engine.draft(scenario, within: Self.limits { $0 < look ? 0 : seconds }) { _ in }
      let assessment = Assessment(of: result.events, in: scenario)
      #expect(assessment.violations.map(\.text) == [])
      // A run of fewer looks is over before the jump.
      #expect([.timeLimit, .optimal, .iterationLimit].contains(result.run.stopped))
      #expect(look > 5 || result.run.stopped == .timeLimit, "\(engine.name): \(result.run)")
      for (level, bound) in result.bounds { #expect(bound <= assessment.levels[level]) }
      #expect(result.run.failure == nil)
    }
  }

  @Test func `Progress never tells of time that runs backwards`() {
    for engine in Self.engines {
      let scenario = RandomScenario.make(seed: 1003, requests: 4...4, harshness: 25).scenario
      var told: [Double] = []
      _ = engine.draft(scenario, within: Self.limits(iterations: 1000, Clock.swings.seconds)) {
        told.append($0.seconds)
      }
      #expect(told.count > 3 && told == told.sorted(), "\(engine.name): \(told)")
    }
  }

  /// Limits of 100 seconds by a clock that knows how often it was looked at.
  private static func limits(
    iterations: Int? = nil, _ seconds: @escaping @Sendable (Int) -> Double
  ) -> RunLimits {
    let looks = Looks()
    return RunLimits(seconds: 100, iterations: iterations) { seconds(looks.next()) }
  }

  private final class Looks: Sendable {
    private let count = Atomic(0)
    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
  }
}
