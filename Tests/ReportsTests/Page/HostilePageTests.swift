import Foundation
import FoundationXML
import Testing

@testable import Reports
@testable import Scheduling

/// Names that anybody may have written, in the report and in pictures.
struct HostilePageTests {
  private func schedule(named name: String) -> ReportedSchedule {
    var contents = Fixture.contents
    contents.settings.name = name
    contents.settings.currency = name
    contents.requests[0].title = name
    contents.requests[2].id = name
    contents.venues[0].city = name
    contents.venues[0].name = name
    contents.experts[0].name = name
    contents.experts[2].id = name
    contents.funds[0].name = name
    contents.funds[1].id = name
    contents.administrations[3].name = name
    contents.administrations[0].subregion = name
    contents.administrations[0].holidays = [
      NamedSpan(Fixture.span("2018-07-09", "2018-07-10"), name)
    ]
    contents.calendar = [CalendarEntry(Fixture.span("2018-08-06", "2018-08-08"), name)]
    contents.targets[0].description = name
    var draft = Fixture.draft(contents)
    draft.unmet[0].reasons[0].text = name
    draft.unmet[0].reasons[1].subject = name
    draft.run.failure = name
    draft.run.stopped = .engineFailed
    var schedule = ReportedSchedule(draft, hash: name, version: name)
    schedule.violations = [
      Violation(rule: "pinned", requests: [name], experts: [name], text: name)
    ]
    schedule.unknowns = [Unknown(request: name, what: name)]
    return schedule
  }

  /// A name that takes as much room, for which as many places of a map are named.
  private func harmless(_ name: String) -> String {
    String(repeating: "x", count: PlainText.cleaned(name).displayWidth)
  }

  @Test(arguments: HostileNameTests.names)
  func `The report has the same elements whatever names are in it`(name: String) throws {
    let page = ReportPage.text(of: schedule(named: name))
    let plain = ReportPage.text(of: schedule(named: harmless(name)))
    #expect(try Elements(ofPage: page).names == Elements(ofPage: plain).names)
    #expect(!page.unicodeScalars.contains { $0 != "\n" && HostileNameTests.isHarmful($0) })
  }

  @Test(arguments: HostileNameTests.names)
  func `Pictures have the same elements whatever names are in them`(name: String) throws {
    for rows in TimelineRows.allCases {
      let choice = PictureChoice(rows: rows)
      let files = SchedulePictures.files(of: schedule(named: name), choice)
      let plain = SchedulePictures.files(of: schedule(named: harmless(name)), choice)
      #expect(files.count == 4)
      for (file, text) in files {
        let known = try Elements(of: #require(plain[file])).names
        #expect(try Elements(of: text).names == known)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && HostileNameTests.isHarmful($0) })
      }
    }
  }

  @Test func `A name is read as it was written`() throws {
    let name = #"<b title="x">&amp; O'Hara</b>"#
    let texts = try Elements(ofPage: ReportPage.text(of: schedule(named: name))).text
    #expect(texts.contains("Schedule: \(name)"))
  }
}
