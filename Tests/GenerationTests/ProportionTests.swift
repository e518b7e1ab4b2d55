import Generation
import ScenarioFiles
import Scheduling
import Testing

/// Whether what is drawn looks like an office's year.
@Suite struct ProportionTests {
  private static let year = Result {
    try Reading.load(GenerationOrder(requests: 400)).contents
  }

  private let contents: ScenarioContents

  init() throws { contents = try Self.year.get() }

  private func percent(_ count: Int, of all: Int) -> Int { 100 * count / max(1, all) }

  private func percent(_ holds: (Request) -> Bool) -> Int {
    percent(contents.requests.count(where: holds), of: contents.requests.count)
  }

  @Test func `Seven in ten requests are national, one in five is regional`() {
    #expect((62...78).contains(percent { $0.kind == .national }))
    #expect((14...26).contains(percent { $0.kind == .regional }))
    #expect((3...10).contains(percent { $0.kind == .subRegional }))
    #expect((1...8).contains(percent { $0.kind == .accreditation }))
  }

  @Test func `Teams have two to four seats, some of them optional, some for shadows`() {
    #expect(contents.requests.allSatisfy { (2...4).contains($0.seats.count) })
    #expect((10...60).contains(percent { $0.seats.contains(where: \.isOptional) }))
    #expect((10...40).contains(percent { $0.seats.contains(where: \.isShadow) }))
  }

  @Test func `Windows are mostly of 6 to 16 weeks, with the preferred day in them`() throws {
    var usual = 0
    for request in contents.requests {
      let earliest = try #require(request.earliest)
      let latest = try #require(request.latest)
      let preferred = try #require(request.preferred)
      #expect(contents.settings.period.contains(Span(earliest, latest)))
      #expect(Span(earliest, latest).contains(preferred))
      if (42...112).contains(latest - earliest + 1) { usual += 1 }
    }
    #expect((80...98).contains(percent(usual, of: contents.requests.count)))
  }

  @Test func `A few requests are mandatory, tentative, carried forward or co-sponsored`() {
    #expect((1...8).contains(percent(\.isMandatory)))
    #expect((6...18).contains(percent { $0.status == .tentative }))
    #expect((3...14).contains(percent { $0.carried > 0 }))
    #expect((1...10).contains(percent { $0.partnerContribution > 0 }))
    #expect(contents.requests.allSatisfy { $0.status != .cancelled })
  }

  @Test func `A region has 25 to 35 administrations, lenders outside apart`() {
    let regions = Dictionary(grouping: contents.administrations) { $0.subregion.prefix(3) }
    #expect(regions.count == 9)
    for (name, members) in regions where name != "oth" {
      #expect((25...35).contains(members.count), "\(name)")
      #expect(members.contains { $0.isContributor }, "\(name)")
    }
  }

  @Test func `Most accreditations are for one region, a share is lent to all`() {
    let held = contents.experts.filter { $0.organisation == .member }.flatMap(\.accreditations)
    let lent = held.count { !contents.categories[$0.category.index].id.contains("-") }
    #expect((8...25).contains(percent(lent, of: held.count)))
  }

  @Test func `Nobody's administration is a country's code, and nobody has a person's name`() {
    #expect(contents.administrations.allSatisfy { $0.code.wholeMatch(of: /A[0-9]{3}/) != nil })
    #expect(contents.experts.allSatisfy { $0.id.wholeMatch(of: /A[0-9]{3}-[0-9]{2,3}/) != nil })
  }

  @Test
  func `There are holidays, absences, closures, meetings, ratings, sequences, targets and fares`() {
    #expect(contents.administrations.contains { !$0.holidays.isEmpty })
    #expect(contents.experts.contains { !$0.absences.isEmpty })
    #expect(contents.venues.contains { !$0.closures.isEmpty })
    #expect(contents.experts.contains { !$0.ratings.isEmpty })
    #expect(!contents.calendar.isEmpty)
    #expect(contents.sequences.count >= 20)
    #expect(Set(contents.targets.map(\.measure)) == Set(Target.Measure.allCases))
    #expect(!contents.fares.isEmpty)
  }
}
