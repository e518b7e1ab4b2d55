import Scheduling

/// The report: one page with everything in it, for a browser and for paper.
///
/// It asks no network for anything, and its policy forbids it to.
public enum ReportPage {
  /// A schedule as a page.
  public static func text(of schedule: ReportedSchedule) -> String {
    let title = "Schedule: \(schedule.scenario.settings.name)"
    let page = Markup(
      "html", ["lang": "en"],
      [
        Markup("head", [:], head(title)),
        Markup("body", [:], body(of: schedule, title)),
      ])
    return "<!DOCTYPE html>\n\(page.written)\n"
  }

  /// Where in the page the row is of the event at a place, from 0, in the schedule.
  ///
  /// A request has no more than one, but in a typed schedule it may.
  static func anchor(ofEventAt place: Int) -> String { "event-\(place + 1)" }

  private static func head(_ title: String) -> [Markup] {
    [
      Markup("meta", ["charset": "utf-8"]),
      Markup("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      Markup("meta", ["name": "color-scheme", "content": "light dark"]),
      Markup(
        "meta",
        [
          "http-equiv": "Content-Security-Policy",
          "content":
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:",
        ]),
      Markup("title", text: title),
      Markup("style", [:], [.code(ReportStyle.text)]),
    ]
  }

  private static func body(of schedule: ReportedSchedule, _ title: String) -> [Markup] {
    let draft = schedule.draft
    let sections = [
      HeadlineSection(draft: draft).section,
      ViolationSection(schedule: schedule).section,
      schedule.comparison.map { ChangeSection(comparison: $0).section },
      TimelineSection(draft: draft).section, ScheduleSection(draft: draft).section,
      UnmetSection(draft: draft, remedies: schedule.remedies).section,
      TargetSection(draft: draft).section, FundSection(draft: draft).section,
      LoadSection(draft: draft).section, LetterSection(draft: draft).section,
      MapSection(draft: draft).section,
      AccreditedSection(draft: draft).section, SumSection(draft: draft).section,
      ProvenanceSection(schedule: schedule).section,
    ].compactMap { $0 }
    return [
      Markup("a", ["class": "skip", "href": "#main"], text: "Skip to the report"),
      Markup("header", ["class": "top"], [Markup("h1", text: title)] + mark(of: draft.scenario)),
      ReportSection.navigation(sections),
      Markup("main", ["id": "main"], sections.map(\.markup)),
      Markup("div", ["id": "details", "role": "status", "hidden": "hidden"]),
      Markup("script", [:], [.code(ReportScript.text)]),
    ]
  }

  private static func mark(of scenario: Scenario) -> [Markup] {
    let period = Markup("p", ["class": "period"], text: DateText.text(scenario.period))
    guard scenario.contents.isSynthetic else { return [period] }
    return [
      period,
      Markup("p", ["class": "synthetic"], text: "This schedule contains synthetic data."),
    ]
  }
}
