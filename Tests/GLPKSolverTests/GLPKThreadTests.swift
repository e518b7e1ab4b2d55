#if GLPK
  import Foundation
  import GLPKSolver
  import TestSupport
  import Testing

  struct GLPKThreadTests {
    @Test func `Solves on four threads do not meet`() async {
      let objections = await withTaskGroup { group in
        for thread in 0..<4 as Range<UInt64> {
          group.addTask { await onThread { findObjections(thread: thread) } }
        }
        return await group.reduce([], +)
      }
      #expect(objections == [])
    }
  }

  private func findObjections(thread: UInt64) -> [String] {
    let conformance = SolverConformance(linear: GLPK(), integer: GLPK())
    let first = thread * 100
    do {
      return try conformance.disagreementsWithBruteForce(seeds: first..<first + 50)
        + conformance.objectionsToWarmStarts(seeds: first..<first + 20)
    } catch {
      return ["\(error)"]
    }
  }

  private func onThread<Result: Sendable>(
    _ body: @escaping @Sendable () -> Result
  ) async -> Result {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: body()) }.start()
    }
  }
#endif
