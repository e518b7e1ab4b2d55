/// How far a run has come.
public struct Progress: Sendable {
  /// What it is doing, in a word or two.
  public var phase: String
  /// The level it works on.
  public var level: Level?
  /// The columns generated so far.
  public var columns: Int
  /// What is proved on the level so far.
  public var bound: Int?
  /// The best schedule's value on the level.
  public var best: Int?
  /// What the linear program over all events proves on the level, once it is solved.
  public var root: Int?
  /// What the best schedule counts on every level.
  public var schedule: LevelValues?
  /// The seconds since the run began.
  public var seconds: Double
}
