import Foundation
import IntegerProgramming
import Synchronization
import Testing

@testable import Mobilize

/// Memory that runs short ends a run with its best schedule, or at least with a reason.
@Suite struct MemoryTests {
  @Test(arguments: ["heuristic", "auto"])
  func `A run at its memory limit keeps its schedule and counts as failed`(engine: String) throws {
    let folder = try TemporaryFolder()
    let scenario = Repository.scenario("tiny")
    let call = ["draft", scenario, "--out", "out", "--engine", engine, "--memory-limit", "1"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("stopped by a failure: memory ran short: "))
    #expect(outcome.errors.hasPrefix("The engine failed: memory ran short: "))
    #expect(
      outcome.errors.hasSuffix(
        " of at most 1 MiB are in use. What it had found is kept. "
          + "Maybe allow more (ulimit -v, --memory-limit).\n"))
    #expect(try folder.text("out/schedule.json").contains(#""stopped": "engine-failed""#))
    let check = try Program.run(["check", scenario, "out/schedule.json", "--strict"], in: folder)
    #expect(check.code == 0, "\(check.output)")
  }

  #if os(Linux)
    /// From where the program can't be loaded to where it lacks nothing.
    @Test(arguments: Array(stride(from: 50_000, through: 250_000, by: 10_000)) + [4_000_000])
    func `No limit on memory ends the program without a word`(kibibytes: Int) throws {
      let folder = try TemporaryFolder()
      let call = ["draft", Repository.scenario("tiny"), "--iterations", "3"]
      let outcome = try Program.run(call, in: folder, limitedTo: kibibytes)
      #expect(!outcome.wasKilled, "signal \(outcome.code): \(outcome.errors)")
      switch outcome.code {
      case 0: #expect(outcome.output.contains("Written to out/tiny"))
      case 3: #expect(outcome.errors.contains(/[Mm]emory ran (short|out)/), "\(outcome.errors)")
      default:
        // The system could not load the program, and says so.
        #expect(outcome.code == 127 && kibibytes < 150_000, "\(outcome.code)")
        #expect(outcome.errors.contains("error while loading shared libraries"))
      }
      if kibibytes > 1_000_000 { #expect(outcome.code == 0, "\(outcome.errors)") }
    }
  #endif

  /// What a system tells a watch of 100 MiB, and what the watch makes of it.
  @Test(
    arguments: [
      (System(resident: 99, isLimited: false, room: 0), 100, nil),
      (System(resident: 100, isLimited: false, room: 0), 100, "100 of at most 100 MiB are in use"),
      (System(resident: 99, isLimited: true, room: 49), 100, "the system gives the program no 49"),
      (System(resident: 99, isLimited: true, room: 50), nil, nil),
      (System(resident: 8, isLimited: true, room: 15), nil, "the system gives the program no 16"),
      (System(resident: 8, isLimited: true, room: 16), 100, nil),
      (System(resident: 999, isLimited: false, room: 0), nil, nil),
      (System(resident: nil, isLimited: true, room: 15), 100, "the system gives the program no 16"),
      (System(resident: nil, isLimited: false, room: 15), 100, nil),
    ] as [(System, Int?, String?)])
  func `A run is ended when memory is short, and only then`(
    system: System, limit: Int?, reason: String?
  ) throws {
    let interrupt = Interrupt()
    let watch = MemoryWatch(mebibytes: limit, raising: interrupt, system: system.answers)
    watch.check()
    #expect(interrupt.isRaised == (reason != nil))
    #expect(watch.shortage?.reason.hasPrefix(reason ?? "") ?? true)
    #expect((watch.shortage == nil) == (reason == nil))
  }

  @Test func `A run that its user has ended did not run out of memory`() {
    let interrupt = Interrupt()
    interrupt.raise()
    let watch = MemoryWatch(
      mebibytes: 1, raising: interrupt,
      system: System(resident: 99, isLimited: true, room: 0).answers)
    watch.check()
    #expect(watch.shortage == nil)
  }

  /// A system that says the same each time, in MiB.
  struct System {
    var resident: Int?
    var isLimited: Bool
    var room: Int

    var answers: MemoryWatch.System {
      .init(
        resident: { [resident] in resident.map { $0 << 20 } },
        isLimited: { [isLimited] in isLimited },
        hasRoom: { [room] in $0 <= room << 20 })
    }
  }
}
