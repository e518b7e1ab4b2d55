import TestSupport

@testable import Scheduling

/// The small year of the analysis, with everything a level may depend on drawn by chance.
struct FormulationYear {
  private var random: SeededRandom
  private var contents = AnalysisYear.contents
  private var baseline: [BaselineEvent]?

  /// Draws a year.
  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    contents.settings.period = AnalysisYear.span("2018-07-01", "2018-07-20")
    contents.settings.officeCapacity = one(of: [nil, 1, 2])
    contents.settings.quality.repeatMission = one(of: [0, 200, 900])
    drawExperts()
    drawRequests()
    contents.funds[0].budget = one(of: [nil, 9000, 14_000])
    contents.funds[1].budget = one(of: [nil, 0, 5000])
    contents.sequences = chance(3) ? [RequestSequence(before: Ref(0), after: Ref(2))] : []
    drawBaseline()
  }

  /// The year.
  var scenario: Scenario { Scenario(contents, baseline: baseline) }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  /// True one time in so many.
  private mutating func chance(_ times: Int) -> Bool {
    Int.random(in: 1...times, using: &random) == 1
  }

  private mutating func drawExperts() {
    for index in contents.experts.indices {
      contents.experts[index].maxMissions = one(of: [nil, 1, 2])
      contents.experts[index].maxDays = one(of: [nil, nil, 8, 14])
      contents.experts[index].languages = ["en"]
      for place in contents.experts[index].accreditations.indices {
        contents.experts[index].accreditations[place].status = one(of: [.full, .full, .pre])
      }
      if chance(3) {
        contents.experts[index].absences = [
          NamedSpan(AnalysisYear.span("2018-07-09", "2018-07-11"))
        ]
      }
    }
    contents.administrations[3].releaseCap = one(of: [nil, 1])
  }

  private mutating func drawRequests() {
    for index in contents.requests.indices {
      let lead = contents.requests[index].seats[0]
      var shadow = lead
      shadow.role = "shadow"
      shadow.status = .pre
      shadow.isOptional = true
      let desk = contents.requests[index].seats[1]
      contents.requests[index].seats = one(of: [
        [lead], [lead, lead], [lead, shadow], [lead, desk],
      ])
      contents.requests[index].days = one(of: [3, 4, 6])
      contents.requests[index].isMandatory = chance(4)
      contents.requests[index].preferred = AnalysisYear.day("2018-07-09")
      contents.requests[index].earliest = AnalysisYear.day("2018-07-05")
    }
    if chance(3) {
      contents.decisions = [Decision(request: Ref(0), experts: [Ref(1)], state: .pinned)]
    }
  }

  private mutating func drawBaseline() {
    guard chance(2) else { return }
    baseline = [Ref(0), Ref(1), Ref(3)].map { request in
      BaselineEvent(
        request: request, firstDay: AnalysisYear.day(one(of: ["2018-07-09", "2018-07-12"])),
        venue: Ref(request.index / 2), fund: one(of: [nil, Ref(0), Ref(1)]),
        experts: one(of: [nil, [Ref(0)], [Ref(1), Ref(2)]]),
        state: one(of: [.draft, .released, .confirmed]))
    }
  }
}
