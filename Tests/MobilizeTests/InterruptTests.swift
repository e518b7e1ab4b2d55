import Foundation
import Testing

/// Signals, each sent when the program has said how far it is.
@Suite struct InterruptTests {
  private static let notice =
    "Interrupted: taking the best schedule known. Once more to end at once.\n"
  private static let endless = ["--engine", "heuristic", "--iterations", "1000000000"]
  #if GLPK
    private static let calls = [(SIGINT, "heuristic"), (SIGTERM, "heuristic"), (SIGINT, "glpk")]
  #else
    private static let calls = [(SIGINT, "heuristic"), (SIGTERM, "heuristic")]
  #endif

  @Test(arguments: calls)
  func `The first signal takes the best schedule known`(signal: Int32, engine: String) throws {
    let folder = try TemporaryFolder()
    let news = try NamedPipe(in: folder)
    let scenario = Repository.scenario(engine == "glpk" ? "rocb-ap-2018-19" : "tiny")
    let call = ["draft", scenario, "--engine", engine, "--iterations", "1000000000"]
    let run = try Program.Run(
      call + ["--out", "out", "--trace", news.path], in: folder, news: news)
    try news.wait(for: engine == "glpk" ? "\"proving\"" : "\"phase\"")
    run.send(signal)
    try news.wait(for: "\"stopped\": \"interrupted\"")
    let outcome = try run.outcome()
    #expect(outcome.code == 0 && !outcome.wasKilled)
    #expect(outcome.output.contains("stopped by the user"))
    #expect(outcome.errors == Self.notice)
    #expect(try folder.text("out/schedule.json").contains(#""stopped": "interrupted""#))
    let check = try Program.run(["check", scenario, "out/schedule.json", "--strict"], in: folder)
    #expect(check.code == 0, "\(check.output)")
  }

  @Test func `A signal that comes before the search is not lost`() throws {
    let folder = try TemporaryFolder()
    let errors = Pipe()
    let call = ["draft", Repository.scenario("rocb-ap-2018-19"), "--verbose"] + Self.endless
    let run = try Program.Run(call, in: folder, errors: errors)
    try errors.fileHandleForReading.wait(for: ["reading\n"])
    run.send(SIGINT)
    _ = try errors.fileHandleForReading.readToEnd()
    let outcome = try run.outcome()
    #expect(outcome.code == 0 && !outcome.wasKilled)
    #expect(outcome.output.contains("stopped by the user"))
  }

  @Test(arguments: [(SIGINT, SIGINT), (SIGTERM, SIGINT), (SIGINT, SIGTERM)])
  func `The second signal ends the program at once`(first: Int32, second: Int32) throws {
    let folder = try TemporaryFolder()
    // Its first news finds the pipe full, so the program can do nothing but wait.
    let news = try NamedPipe(in: folder)
    try news.fill()
    let errors = Pipe()
    let call = ["draft", Repository.scenario("tiny"), "--verbose", "--trace", news.path]
    let run = try Program.Run(call + Self.endless, in: folder, errors: errors)
    try errors.fileHandleForReading.wait(for: ["reading\n"])
    run.send(first)
    try errors.fileHandleForReading.wait(for: [Self.notice])
    run.send(second)
    let outcome = try run.outcome()
    #expect(outcome.code == second && outcome.wasKilled)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out"))
  }

  @Test func `A quiet program is interrupted without a word`() throws {
    let folder = try TemporaryFolder()
    let news = try NamedPipe(in: folder)
    let call = ["draft", Repository.scenario("tiny"), "--quiet", "--trace", news.path]
    let run = try Program.Run(call + Self.endless, in: folder, news: news)
    try news.wait(for: "\n")
    run.send(SIGINT)
    try news.wait(for: "\"stopped\": \"interrupted\"")
    let outcome = try run.outcome()
    #expect(outcome.code == 0 && outcome.errors == "" && outcome.output == "")
  }
}
