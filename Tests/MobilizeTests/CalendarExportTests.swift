import Calendars
import Foundation
import Scheduling
import Testing

@Suite struct CalendarExportTests {
  private static let tiny = Repository.scenario("tiny")
  private static let drafted = Repository.path("Tests/MobilizeTests/Golden/tiny/schedule.json")
  private static let python = Repository.path(".venv-test/bin/python")
  private static let checker = Repository.path("Tests/MobilizeTests/Checkers/calendars.py")
  private static let files = [
    "schedule.ics", "experts/FJI-01.ics", "administrations/FJI.ics",
  ]

  @discardableResult
  private func export(_ arguments: [String], in folder: TemporaryFolder) throws -> Program.Outcome {
    try Program.run(["export", Self.tiny, "--to", "ics"] + arguments, in: folder)
  }

  @Test func `The tiny scenario's calendars are as they were read and agreed`() throws {
    let folder = try TemporaryFolder()
    let outcome = try export(["--schedule", Self.drafted], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    for file in Self.files {
      let text = try folder.text("out/tiny/calendars/\(file)")
      try Golden.expect(text.replacing("\r\n", with: "\n"), equals: "tiny/calendars/\(file)")
    }
    try export(["--schedule", Self.drafted, "--out", "again"], in: folder)
    for file in Self.files {
      #expect(
        try folder.text("again/calendars/\(file)") == folder.text("out/tiny/calendars/\(file)"))
    }
  }

  @Test func `The package icalendar reads every calendar as libical does`() throws {
    let folder = try TemporaryFolder()
    try export(["--schedule", Self.drafted], in: folder)
    let calendars = "\(folder.path)/out/tiny/calendars"
    let judged = try Tool.run(Self.python, [Self.checker, calendars])
    #expect(judged.code == 0, "\(judged.output)")
    let lines = Set(judged.output.split(separator: "\n").map(String.init))
    var expected: Set<String> = []
    for file in FileManager.default.subpaths(atPath: calendars) ?? [] where file.hasSuffix(".ics") {
      let text = try folder.text("out/tiny/calendars/\(file)")
      #expect(AppointmentCalendar.faults(in: text) == 0)
      for entry in try #require(AppointmentCalendar.appointments(in: text)) {
        expected.insert(
          [
            file, entry.uid, "\(entry.sequence)", entry.status.rawValue, "\(entry.span.first)",
            "\(entry.span.last + 1)", entry.isTransparent ? "TRANSPARENT" : "OPAQUE",
          ].joined(separator: "\t"))
      }
    }
    #expect(lines == expected)
  }

  @Test func `Against what was sent before, changes are numbered and withdrawals cancelled`() throws
  {
    let first = "request,first_day,venue,fund,role,expert\nR3,2019-02-18,SUV,CCF,trainer,FJI-01\n"
    let folder = try TemporaryFolder([
      "first.csv": first, "second.csv": first.replacing("02-18", with: "02-25"),
      "third.csv": "request,first_day,venue,fund,role,expert\n",
    ])
    func sequences(_ out: String) throws -> [String] {
      let text = try folder.text("\(out)/calendars/schedule.ics")
      return try #require(AppointmentCalendar.appointments(in: text)).map {
        "\($0.uid.prefix(2)) \($0.sequence) \($0.status.rawValue)"
      }
    }
    let rounds: [(schedule: String, previous: String?, expected: String)] = [
      ("first.csv", nil, "R3 0 TENTATIVE"), ("second.csv", "first.csv", "R3 1 TENTATIVE"),
      ("second.csv", "second.csv", "R3 0 TENTATIVE"), ("second.csv", "first.csv", "R3 1 TENTATIVE"),
      ("first.csv", "out", "R3 2 TENTATIVE"), ("first.csv", "out/calendars", "R3 2 TENTATIVE"),
      ("second.csv", "out/calendars/schedule.ics", "R3 3 TENTATIVE"),
      ("third.csv", "out", "R3 4 CANCELLED"), ("third.csv", "out", "R3 4 CANCELLED"),
    ]
    for round in rounds {
      let previous = round.previous.map { ["--previous", $0] } ?? []
      let call = ["--schedule", round.schedule, "--out", "out"] + previous
      let outcome = try export(call, in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(try sequences("out") == [round.expected])
    }
  }

  @Test func `The calendars beside a schedule say how often it was changed`() throws {
    let text = "request,first_day,venue,fund,role,expert\nR3,2019-02-18,SUV,CCF,trainer,FJI-01\n"
    let folder = try TemporaryFolder([
      "first.csv": text, "second.csv": text.replacing("02-18", with: "02-25"),
    ])
    try export(["--schedule", "first.csv", "--to", "csv", "--out", "out"], in: folder)
    try export(
      ["--schedule", "second.csv", "--to", "csv", "--out", "out", "--previous", "out"], in: folder)
    try export(
      ["--schedule", "first.csv", "--out", "next", "--previous", "out/schedule.csv"], in: folder)
    #expect(try folder.text("next/calendars/schedule.ics").contains("SEQUENCE:2\r\n"))
  }

  @Test func `What was decided since a schedule was made is news`() throws {
    let folder = try TemporaryFolder([
      "drafted.csv":
        "request,first_day,venue,fund,role,expert\nR3,2019-02-18,SUV,CCF,trainer,FJI-01\n"
    ])
    try folder.copyScenario("tiny")
    let call = ["export", "tiny", "--schedule", "drafted.csv", "--to", "ics", "--out", "out"]
    for (state, previous, expected) in [
      ("released", "drafted.csv", "1 TENTATIVE"), ("confirmed", "drafted.csv", "1 CONFIRMED"),
      ("confirmed", "out", "1 CONFIRMED"), ("released", "out", "2 TENTATIVE"),
    ] {
      try folder.write(
        "request,first_day,venue,fund,experts,state\nR3,2019-02-18,SUV,CCF,FJI-01,\(state)\n",
        to: "tiny/decisions.csv")
      let outcome = try Program.run(call + ["--previous", previous], in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let text = try folder.text("out/calendars/schedule.ics")
      let entries = try #require(AppointmentCalendar.appointments(in: text))
      #expect(entries.map { "\($0.sequence) \($0.status.rawValue)" } == [expected])
    }
  }

  @Test func `The time of writing is the one that is given, never the clock's`() throws {
    let folder = try TemporaryFolder()
    try export(["--schedule", Self.drafted, "--stamp", "2018-05-01T08:30:00Z"], in: folder)
    let text = try folder.text("out/tiny/calendars/schedule.ics")
    #expect(text.contains("DTSTAMP:20180501T083000Z\r\n"))
    #expect(!text.replacing("DTSTAMP:20180501T083000Z", with: "").contains("DTSTAMP"))
  }

  @Test(arguments: [
    (["--stamp", "yesterday"], "Maybe write 2018-07-01T00:00:00Z."),
    (["--previous", "none"], "none: does not exist"),
    (["--previous", "empty"], "empty: holds no calendar"),
    (["--previous", "broken"], "schedule.ics: is not a calendar"),
    (["--previous", "other"], "holds no calendar of Tiny"),
  ])
  func `What can't be obeyed is refused with advice`(arguments: [String], message: String) throws {
    let folder = try TemporaryFolder()
    for name in ["empty", "broken", "other"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true)
    }
    try folder.write("no calendar\n", to: "broken/schedule.ics")
    try folder.write(
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", to: "other/schedule.ics")
    let outcome = try export(["--schedule", Self.drafted] + arguments, in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }
}
