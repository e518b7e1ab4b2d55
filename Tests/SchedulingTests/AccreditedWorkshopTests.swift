import Testing

@testable import Scheduling

/// The list of workshops conducted in cooperation with accredited experts.
@Suite struct AccreditedWorkshopTests {
  /// A workshop whose seats need nothing but a category, filled by experts of the given kinds.
  private func origins(of experts: [Expert]) -> [AccreditedWorkshop.Origin]? {
    var contents = ScenarioContents(
      settings: Settings(name: "Year", period: Span(Day(number: 0), Day(number: 364))))
    contents.topics = [Topic(id: "T")]
    contents.categories = [Category(id: "C")]
    contents.administrations = ["JPN", "CHN", "THA"].map {
      Administration(code: $0, subregion: "A")
    }
    contents.experts = experts
    let seat = Seat(role: "lead", categories: [Ref(0)], topic: Ref(0))
    contents.requests = [
      Request(
        id: "R", kind: .national, beneficiaries: [Ref(2)], topic: Ref(0), days: 3,
        seats: experts.map { _ in seat })
    ]
    let event = Event(
      Placement(Ref(0), span: Span(Day(number: 7), Day(number: 9))),
      team: experts.indices.map { .init(seat: $0, expert: Ref($0)) })
    return AccreditedWorkshop.all(of: [event], in: Scenario(contents)).first?.origins
  }

  private func expert(
    _ id: String, _ administration: Int, _ organisation: Expert.Organisation = .member,
    _ status: Accreditation.Status = .full
  ) -> Expert {
    Expert(
      id: id, organisation: organisation, administration: Ref(administration),
      accreditations: [Accreditation(category: Ref(0), topic: Ref(0), status: status)])
  }

  @Test func `Experts are counted by where they come from`() {
    let origins = origins(of: [expert("A", 1), expert("B", 0), expert("C", 1)])
    #expect(
      origins == [
        .init(organisation: .member, administration: Ref(1), experts: 2),
        .init(organisation: .member, administration: Ref(0), experts: 1),
      ])
  }

  @Test func `The office's accredited staff counts apart, officers of the WCO don't count`() {
    let origins = origins(of: [expert("A", 0), expert("B", 0, .office), expert("C", 0, .wco)])
    #expect(
      origins == [
        .init(organisation: .member, administration: Ref(0), experts: 1),
        .init(organisation: .office, administration: Ref(0), experts: 1),
      ])
  }

  @Test func `A workshop whose experts are all pre-accredited is not listed`() {
    #expect(origins(of: [expert("A", 0, .member, .pre)]) == nil)
  }
}
