import Scheduling

/// Where events are held and their experts come from.
struct MapSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "map", title: "Map",
      body: draft.events.isEmpty
        ? [Markup("p", text: "There are no events.")]
        : [PictureFigure(picture: MapPicture(of: draft).picture, isWide: true).markup])
  }
}
