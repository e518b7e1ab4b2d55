import Foundation
import Synchronization
import Testing

@testable import Mobilize
@testable import Scheduling

@Suite struct ProgressTests {
  private static func news(
    _ phase: String, _ level: Level? = nil, best: Int? = nil, bound: Int? = nil
  ) -> Scheduling.Progress {
    Progress(phase: phase, level: level, columns: 7, bound: bound, best: best, seconds: 3)
  }

  @Test(
    arguments: [
      (nil, 1.04, "reading, 1.0 s"), (news("starting"), 59.9, "starting, 59.9 s"),
      (
        news("proving", .quality, best: 666_741, bound: 666_670), 83,
        "proving quality, best 666,741, bound 666,670, gap under 0.1 %, 1 min 23 s"
      ),
      (
        news("proving", .unmet, best: 37, bound: 36), 3600,
        "proving unmet, best 37, bound 36, gap 1.0 %, 60 min 0 s"
      ),
      (news("diving", .targets, best: 5), 2, "diving targets, best 5, no bound, 2.0 s"),
      (news("", .targets), 2, "reading, 2.0 s"),
    ] as [(Scheduling.Progress?, Double, String)])
  func `A line tells phase, best, bound, gap and time`(
    run: Scheduling.Progress?, seconds: Double, text: String
  ) {
    let line = ProgressText(phase: "reading", run: run, requestedWeight: 137, seconds: seconds)
    #expect(line.text == text)
  }

  @Test func `The line waits a second, is cut to the terminal, and makes room for texts`() {
    let screen = Screen()
    let line = ProgressLine(
      elapsed: { screen.seconds }, width: { 20 }, write: { screen.write($0) })
    line.enter("reading")
    line.show()
    line.away { screen.write("a warning\n") }
    #expect(screen.take() == "a warning\n")
    screen.pass(1.5)
    line.show()
    #expect(screen.take() == "\rreading, 1.5 s\u{1B}[K")
    line.take(Self.news("proving", .quality, best: 666_741))
    line.show()
    #expect(screen.take() == "\rproving quality, be\u{1B}[K")
    line.away { screen.write("a warning\n") }
    line.away { screen.write("another\n") }
    #expect(screen.take() == "\r\u{1B}[Ka warning\nanother\n")
    line.enter("writing")
    line.show()
    #expect(screen.take() == "\rwriting, 1.5 s\u{1B}[K")
  }

  /// A terminal and a clock that stand still.
  private final class Screen: Sendable {
    private let state = Mutex((text: "", seconds: 0.0))
    var seconds: Double { state.withLock(\.seconds) }
    func pass(_ seconds: Double) { state.withLock { $0.seconds += seconds } }
    func write(_ text: String) { state.withLock { $0.text += text } }
    func take() -> String {
      state.withLock { state in
        defer { state.text = "" }
        return state.text
      }
    }
  }

  @Test func `At a terminal a run longer than a second shows one line, and takes it away`() throws {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal(columns: 40)
    let call = ["draft", Repository.scenario("tiny"), "--engine", "heuristic"]
    let run = try Program.Run(
      call + ["--iterations", "1000000000"], in: folder, errors: terminal.file)
    let first = try terminal.wait(for: "\u{1B}[K")
    #expect(first.hasPrefix("\r") && first.count <= 1 + 39 + 3, "\(first)")
    #expect(first.contains(", best "), "\(first)")
    run.send(SIGINT)
    #expect(try run.outcome().code == 0)
    let rest = try terminal.rest()
    #expect(rest.contains("\r\u{1B}[KInterrupted: taking the best schedule known."), "\(rest)")
    #expect(rest.hasSuffix("\u{1B}[K\u{4}"), "\(rest)")
  }

  #if GLPK
    @Test func `At a terminal a proof tells its phase, level, best, bound and gap`() throws {
      let folder = try TemporaryFolder()
      let terminal = try PseudoTerminal(columns: 200)
      let run = try Program.Run(
        ["draft", Repository.scenario("rocb-ap-2018-19"), "--time-limit", "60"], in: folder,
        errors: terminal.file)
      let told = try terminal.wait(for: ", gap ") + terminal.wait(for: "\u{1B}[K")
      run.send(SIGKILL)
      #expect(try run.outcome().wasKilled)
      let line = try #require(told.split(separator: "\r").last)
      #expect(line.contains(#/[a-z]+ [a-z]+, best [0-9,]+, bound [0-9,]+, gap /#), "\(line)")
      #expect(line.contains(#/[0-9] s\b/#), "\(line)")
    }
  #endif

  @Test func `A quiet run shows a terminal nothing`() throws {
    let folder = try TemporaryFolder()
    let terminal = try PseudoTerminal(columns: 80)
    let news = try NamedPipe(in: folder)
    let call = ["draft", Repository.scenario("tiny"), "--engine", "heuristic", "--quiet"]
    let run = try Program.Run(
      call + ["--iterations", "1000000000", "--trace", news.path], in: folder,
      errors: terminal.file, news: news)
    try news.wait(for: "{\"processor_seconds\": 1.")
    run.send(SIGINT)
    try news.wait(for: "\"stopped\": \"interrupted\"")
    #expect(try run.outcome().code == 0)
    #expect(try terminal.rest() == "\u{4}")
  }

  @Test func `Nothing steers what is no terminal`() throws {
    let folder = try TemporaryFolder()
    let news = try NamedPipe(in: folder)
    let call = ["draft", Repository.scenario("tiny"), "--engine", "heuristic"]
    let run = try Program.Run(
      call + ["--iterations", "1000000000", "--trace", news.path], in: folder, news: news)
    // News of a second of computing: more has passed on the clock, and a terminal would have a line.
    try news.wait(for: "{\"processor_seconds\": 1.")
    run.send(SIGINT)
    try news.wait(for: "\"stopped\": \"interrupted\"")
    let errors = try run.outcome().errors
    #expect(!errors.contains("\r") && !errors.contains("\u{1B}"))
    #expect(errors.split(separator: "\n").count == 1)
  }
}
