import Scheduling

/// How many missions and days each expert has.
struct LoadSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    let picture = LoadPicture(draft: draft).picture
    let idle = draft.scenario.contents.experts.count - picture.strips.count
    let experts = picture.strips.count == 1 ? " expert" : " experts"
    let note: Markup = [
      Figure(picture.strips.count, at: "/totals/experts/*", fold: "count").html,
      .text("\(experts) on missions; \(Amount.text(idle)) of the scenario's experts on none. "),
      "Idle are the days of the period on which an expert is neither on a mission nor absent.",
    ]
    return ReportSection(
      anchor: "load", title: "Experts",
      body: [
        Markup("p", ["class": "note"], [note]),
        PictureFigure(picture: picture, isWide: false).markup,
      ], beginsPage: true)
  }
}
