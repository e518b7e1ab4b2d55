import Testing

@testable import Reports
@testable import Scheduling

struct NewsletterTests {
  @Test func `Upcoming events are listed by month, without costs and without the team`() {
    #expect(
      NewsletterMarkdown.text(of: Fixture.draft()) == """
        # Upcoming events: Small year 2018/19

        **Contains synthetic data.**

        ## July 2018

        - **02–06 Jul 2018**: Post-clearance audit, Bhutan – Paro, Bhutan (sponsored by Fund of Korea)
        - **30 Jul–01 Aug 2018**: Valuation forum – Cheonan, Korea (sponsored by NORAD)

        """)
  }

  @Test func `What is over on the planning date is not upcoming`() {
    var contents = Fixture.contents
    contents.settings.planningDate = Fixture.day("2018-07-07")
    let text = NewsletterMarkdown.text(of: Fixture.draft(contents))
    #expect(!text.contains("Post-clearance audit") && text.contains("Valuation forum"))
    contents.settings.planningDate = Fixture.day("2018-08-02")
    let none = NewsletterMarkdown.text(of: Fixture.draft(contents))
    #expect(none.contains("There are no upcoming events."))
  }
}
