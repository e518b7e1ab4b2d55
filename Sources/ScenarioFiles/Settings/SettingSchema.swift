/// What the dictionary says about a setting.
public struct SettingSchema: Hashable, Sendable {
  /// The key, with its group before a point: `fare.base`.
  public var key: String
  /// What its value is.
  public var type: String
  /// The value in force where the file gives none; nil where it must give one.
  public var standard: String?
  /// What the setting is for.
  public var meaning: String
  /// What a workbook's cell makes of the value.
  public var shape: CellShape
}
