import Scheduling

/// The pictures of a schedule as files of their own.
public enum SchedulePictures {
  /// The files' texts by their names.
  public static func files(of schedule: ReportedSchedule, _ choice: PictureChoice)
    -> [String: String]
  {
    choice.kinds.reduce(into: [:]) { files, kind in
      let picture = picture(kind, of: schedule.draft, choice)
      files["\(picture.name).svg"] = picture.file
    }
  }

  private static func picture(
    _ kind: PictureChoice.Kind, of draft: Draft, _ choice: PictureChoice
  ) -> Picture {
    var picture =
      switch kind {
      case .timeline:
        TimelinePicture(draft: draft, rows: choice.rows, subject: choice.colour).picture
      case .funds: FundsPicture(draft: draft).picture
      case .load: LoadPicture(draft: draft).picture
      case .map: MapPicture(of: draft).picture
      }
    if draft.scenario.contents.isSynthetic { picture.title += " (synthetic data)" }
    return picture
  }
}
