/// The dictionary of a scenario's files, taken from the descriptions by which they are read.
public enum Schema {
  /// The tables in the order of the documentation.
  public static let tables: [TableSchema] = types.map { $0.schema }

  /// The tables as they are read, in the same order.
  static let types: [any Table.Type] = [
    TopicTable.self, CategoryTable.self, AdministrationTable.self, HolidayTable.self,
    CalendarTable.self, ExpertTable.self, AccreditationTable.self, AbsenceTable.self,
    RatingTable.self, VenueTable.self, ClosureTable.self, FundTable.self, RequestTable.self,
    TeamTable.self, SequenceTable.self, TargetTable.self, DecisionTable.self, FareTable.self,
  ]

  /// The keys of `scenario.yaml`.
  public static let settings: [SettingSchema] = Setting.all.map(\.schema)

  /// The columns of a schedule written as a table, which is given to commands and is no part of a
  /// scenario.
  public static let schedule: TableSchema = ScheduleTable.schema

  /// The dictionary as Markdown that is readable as it stands.
  public static var text: String {
    let sections = tables.map(section) + [settingsSection, section(schedule)]
    return "# The files of a scenario\n\n" + introduction + sections.joined()
  }

  private static let introduction = """
    A folder with `scenario.yaml` and tables as `.csv`: UTF-8, a header row, dates as 2018-07-01,
    ids without blanks, lists separated by blanks or `;`. Or a workbook with the same tables as
    sheets: see Documentation/Workbooks.md. More columns may be added. Columns marked
    with * must be filled. Amounts are whole units of the scenario's currency.

    Ids hold none of `;`, `,`, `|`, `=`, `:`, `*` and `"`, do not begin with `+`, `-` or `@`, which
    spreadsheets take for a formula, and are not `all`, `none`, `office`, `other`, `null` or `?`.
    Nor may a role begin like a formula. What an event could cost at the highest prices of the
    scenario must not be more than 1000000000000, so that all sums stay in range.


    """

  private static func section(_ table: TableSchema) -> String {
    let need = table.isRequired ? " (required)" : ""
    let rows = table.columns.map { column in
      [
        column.name + (column.isRequired ? " *" : ""), column.type, column.blank ?? "",
        column.meaning,
      ]
    }
    return "## \(table.name)\(need)\n\n\(table.meaning)\n\n"
      + AlignedTable.text(["column", "holds", "a blank means", "meaning"], rows) + "\n"
  }

  private static var settingsSection: String {
    let rows = settings.map { setting in
      [
        setting.key + (setting.standard == nil ? " *" : ""), setting.type, setting.standard ?? "",
        setting.meaning,
      ]
    }
    return "## scenario.yaml (required)\n\n"
      + "Keys before a point are groups: `fare.base` is `base` in the group `fare`.\n\n"
      + AlignedTable.text(["key", "holds", "default", "meaning"], rows) + "\n"
  }
}
