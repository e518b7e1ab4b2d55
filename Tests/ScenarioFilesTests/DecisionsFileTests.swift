import Foundation
import Scheduling
import Testing

@testable import ScenarioFiles

struct DecisionsFileTests {
  private let event = StatedSchedule.Event(
    request: "R1", firstDay: Day(iso: "2019-03-04"), venue: "APW", fund: "CCF",
    team: [StatedSchedule.Event.Member(role: "trainer", expert: "E1")])

  @Test func `A released event is read back as a decision, then confirmed`() throws {
    let folder = try TemporaryFolder(SmallScenario().files)
    for state in [Decision.State.released, .confirmed] {
      try DecisionsFile.release(events: [event], as: state, in: EntryPlace(folder.path))
      let decisions = try ScenarioSource.read(folder.path).contents.decisions
      #expect(
        decisions == [
          Decision(
            request: Ref(0), firstDay: Day(iso: "2019-03-04"), venue: Ref(1), fund: Ref(0),
            experts: [Ref(0)], state: state)
        ])
    }
    #expect(
      try folder.text("decisions.csv")
        == "request,first_day,venue,fund,experts,state\nR1,2019-03-04,APW,CCF,E1,confirmed\n")
  }

  @Test func `Other rows and columns of one's own stay`() throws {
    let folder = try TemporaryFolder([
      "decisions.csv": "state,request,note,experts\ndeclined,R1,\"ill, sadly\",E2\n"
        + "pinned,R1,mine,E3\npinned,R2,x,E4\n"
    ])
    try DecisionsFile.release(events: [event], as: .released, in: EntryPlace(folder.path))
    #expect(
      try folder.text("decisions.csv") == """
        state,request,note,experts,first_day,venue,fund
        declined,R1,"ill, sadly",E2,,,
        released,R1,mine,E1,2019-03-04,APW,CCF
        pinned,R2,x,E4,,,

        """)
  }

  @Test func `A team with somebody unknown is left blank`() throws {
    var event = event
    event.team.append(StatedSchedule.Event.Member(role: "shadow", expert: nil))
    let folder = try TemporaryFolder()
    try DecisionsFile.release(events: [event], as: .released, in: EntryPlace(folder.path))
    #expect(try folder.text("decisions.csv").hasSuffix("\nR1,2019-03-04,APW,CCF,,released\n"))
  }

  @Test func `A file that can't be read is not written over`() throws {
    let text = "request,state\nR1,\"pinned\n"
    let folder = try TemporaryFolder(["decisions.csv": text])
    #expect(throws: ScenarioDiagnostics.self) {
      try DecisionsFile.release(events: [event], as: .released, in: EntryPlace(folder.path))
    }
    #expect(try folder.text("decisions.csv") == text)
  }

  @Test func `Files are written whole and nothing else is left behind`() throws {
    let folder = try TemporaryFolder(["a.txt": "old"])
    try AtomicFolder.write(["a.txt": "new", "b.txt": "ü"], to: folder.path + "/deep/er")
    try AtomicFolder.write(["a.txt": "new", "b.txt": "ü"], to: folder.path)
    #expect(try folder.text("a.txt") == "new")
    #expect(try folder.text("deep/er/b.txt") == "ü")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["a.txt", "b.txt", "deep"])
  }

  @Test func `A place that can't be written is named`() {
    #expect(throws: WritingError.self) { try AtomicFile.write("x", to: "/nowhere/at/all.txt") }
  }
}
