import Scheduling

/// How many missions and days each expert has.
struct LoadSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    let picture = LoadPicture(draft: draft).picture
    let idle = draft.scenario.contents.experts.count - picture.strips.count
    let note =
      "\(Amount.text(picture.strips.count, "expert")) on missions; "
      + "\(Amount.text(idle)) of the scenario's experts on none."
    return ReportSection(
      anchor: "load", title: "Experts",
      body: [
        Markup("p", ["class": "note"], text: note),
        PictureFigure(picture: picture, isWide: false).markup,
      ], beginsPage: true)
  }
}
