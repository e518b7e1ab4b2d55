import Synchronization
import Testing
import Threads

@Suite struct ThreadsTests {
  @Test func `A thread that does not fit is said not to`() {
    #expect(throws: NoThread.self) { _ = try NativeThread(stackSize: 1 << 60) {} }
  }

  @Test(arguments: [0, 1, 2, 3, 64, 1000])
  func `Every piece of work is done once`(pieces: Int) {
    let times = Mutex(Array(repeating: 0, count: pieces))
    concurrently(pieces: pieces) { piece in times.withLock { $0[piece] += 1 } }
    #expect(times.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test func `Work may be cut up within pieces of work`() {
    let total = Mutex(0)
    concurrently(pieces: 5) { _ in
      concurrently(pieces: 7) { piece in total.withLock { $0 += piece } }
    }
    #expect(total.withLock(\.self) == 5 * 21)
  }
}
