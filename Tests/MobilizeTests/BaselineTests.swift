import Foundation
import Testing

@Suite struct BaselineTests {
  private static let tiny = Repository.scenario("tiny")

  @Test func `A schedule as its own baseline disrupts nothing`() throws {
    let folder = try TemporaryFolder()
    let call = ["draft", Self.tiny, "--engine", "heuristic"]
    try Program.run(call + ["--out", "first"], in: folder)
    for baseline in ["first/schedule.json", "first/schedule.csv"] {
      let second = try Program.run(
        call + ["--baseline", baseline, "--out", "second"], in: folder)
      #expect(second.code == 0, "\(second.errors)")
      #expect(try folder.text("second/schedule.csv") == folder.text("first/schedule.csv"))
    }
  }

  @Test func `Unknown ids in a baseline are all named`() throws {
    let folder = try TemporaryFolder([
      "old.csv": """
      request,first_day,last_day,venue,fund,role,expert
      R9,2019-02-19,2019-02-22,SUW,CCF,trainer,FJI-02

      """
    ])
    let outcome = try Program.run(["check", Self.tiny, "--baseline", "old.csv"], in: folder)
    #expect(outcome.code == 1)
    for words in [
      "\"R9\" is not the id of a request", "\"SUW\" is not the id of a venue. Maybe write SUV",
      "\"FJI-02\" is not the id of an expert. Maybe write FJI-01", "3 errors.",
    ] {
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func `A baseline with two events of a request is refused`() throws {
    let event = #"{"request": "R1", "first_day": "2019-01-21"}"#
    let folder = try TemporaryFolder([
      "old.json": #"{"format": "mobilize-schedule/1", "events": [\#(event), \#(event)]}"#
    ])
    let outcome = try Program.run(["check", Self.tiny, "--baseline", "old.json"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("old.json: \"R1\" has 2 events. Maybe keep one of them."))
  }
}
