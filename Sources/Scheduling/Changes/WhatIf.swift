/// Changes of a scenario under one name: what a planner wants to know the consequences of.
public struct WhatIf: Hashable, Sendable {
  /// What people call it.
  public var name: String
  /// The changes, in their order.
  public var changes: [ScenarioChange]

  /// Names some changes.
  public init(name: String, changes: [ScenarioChange]) {
    self.name = name
    self.changes = changes
  }
}
