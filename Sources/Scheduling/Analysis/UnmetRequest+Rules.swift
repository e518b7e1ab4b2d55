extension UnmetRequest.Reason {
  /// In place of a rule: no rule alone bars, but always one or another does.
  public static let combination: RuleID = "combination"
  /// In place of a rule: nothing bars.
  public static let available: RuleID = "available"
  /// The subject of counts of dates, venues and funds.
  public static let placements = "placements"
}
