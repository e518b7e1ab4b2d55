/// A letter to write: the experts an administration is asked for.
public struct Letter: Hashable, Sendable {
  /// One expert asked for.
  public struct Ask: Hashable, Sendable {
    /// The event's request.
    public var request: Ref<Request>
    /// The seat's role.
    public var role: String
    /// The expert.
    public var expert: Ref<Expert>
    /// The mission's calendar days, travel included.
    public var mission: Span
    /// Up to two experts who could take the seat instead, the best first.
    public var substitutes: [Ref<Expert>]
  }

  /// The administration; for experts of the WCO Secretariat and of partners, where they travel from.
  public var administration: Ref<Administration>
  /// The programme manager who handles its sub-region, if there is one.
  public var manager: Ref<Expert>?
  /// The experts asked for, by date.
  public var asks: [Ask]
}
