#if GLPK
  import CGLPK
  import IntegerProgramming
  import Synchronization
  import TestSupport
  import Testing

  /// The C functions by themselves, where Swift lets nothing wrong through.
  struct CGLPKTests {
    @Test func `A fatal error is reported, and the next solve on the thread works`() {
      let broken = CSolve(.atLeastThree, entryRowOffset: 8).linear()
      #expect(broken.result.end == CGLPK_END_FAILED)
      #expect(broken.result.code == -1)
      #expect(broken.message.contains("row index out of range"))
      let next = CSolve(.atLeastThree).linear()
      #expect(next.result.end == CGLPK_END_OPTIMAL)
      #expect(next.result.objective == 3)
    }

    @Test func `A fatal error of every tenth solve leaves the others alone`() {
      let ends = (0..<200).map {
        CSolve(.atLeastThree, entryRowOffset: $0.isMultiple(of: 10) ? -2 : 0).integer().result.end
      }
      #expect(ends.filter { $0 == CGLPK_END_FAILED }.count == 20)
      #expect(ends.filter { $0 == CGLPK_END_OPTIMAL }.count == 180)
    }

    @Test func `The simplex method asks whether to stop`() {
      let stopped = unsafe CSolve(.atLeastThree).stopped { _ in 1 }.linear()
      #expect(stopped.result.end == CGLPK_END_INTERRUPTED)
      #expect(stopped.result.has_solution == 0)
    }

    @Test func `A search that is stopped keeps what it found`() {
      let program = LinearProgram.marketSplit(seed: 2, rows: 4, columns: 30)
      let stopped = unsafe CSolve(program).stopped { _ in isLastQuestion() ? 1 : 0 }.integer()
      #expect(stopped.result.end == CGLPK_END_INTERRUPTED)
      #expect(stopped.result.nodes > 1)
      #expect(stopped.result.has_solution == 1)
      #expect(program.violations(of: stopped.values, tolerance: 1e-4) == [])
    }
  }

  private let questions = Atomic(0)

  private func isLastQuestion() -> Bool {
    questions.add(1, ordering: .relaxed).newValue >= 3000
  }

  extension LinearProgram {
    fileprivate static var atLeastThree: Self {
      .with([.init(lower: 3)], [.init(objective: 1, entries: [.init(row: 0, value: 1)])])
    }
  }
#endif
