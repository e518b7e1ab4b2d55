public import Scheduling

/// The calendar of upcoming events, to paste into a newsletter: what is for everybody's eyes.
///
/// Upcoming is what is not over on the planning date; there is no clock in it.
public enum NewsletterMarkdown {
  /// A draft's upcoming events by month.
  public static func text(of draft: Draft) -> String {
    let from = draft.scenario.settings.planningDate
    let upcoming = draft.dated { event in event.placement.span.map { $0.last >= from } ?? false }
    let months = upcoming.grouped { DateText.month(of: $0.span.first) }.map { month, events in
      let lines = events.map { line(of: $0.event, on: $0.span, in: draft.scenario) }
      return "## \(month)\n\n\(lines.joined(separator: "\n"))"
    }
    let none = months.isEmpty ? ["There are no upcoming events."] : []
    return ([headline(of: draft)] + months + none).joined(separator: "\n\n") + "\n"
  }

  private static func headline(of draft: Draft) -> String {
    let settings = draft.scenario.settings
    let label = draft.scenario.contents.isSynthetic ? "\n\n**Contains synthetic data.**" : ""
    return "# Upcoming events: \(MarkdownText.escaped(settings.name))\(label)"
  }

  private static func line(of event: Event, on span: Span, in scenario: Scenario) -> String {
    let venue = event.placement.venue.map { scenario[$0] }
    let host = venue.map { scenario[$0.administration].name }
    let place = [venue?.city, host].compactMap { $0 }.filter { !$0.isEmpty }
    let sponsor = event.placement.fund.map { " (sponsored by \(scenario[$0].name))" } ?? ""
    let title = scenario[event.request].title
    let text = "\(title) – \(place.isEmpty ? "?" : place.joined(separator: ", "))\(sponsor)"
    return "- **\(DateText.text(span))**: \(MarkdownText.escaped(text))"
  }
}
