/// Where and when a request takes place and who pays, as far as it is known.
///
/// A rule says nothing about what is nil. So an objection to a part is an objection to everything it
/// is a part of, which is how searches discard whole families of placements at once, and how a typed
/// schedule's blanks stay unknown rather than wrong.
public struct Placement: Hashable, Sendable {
  /// The request.
  public var request: Ref<Request>
  /// The calendar days of the event.
  public var span: Span?
  /// The venue.
  public var venue: Ref<Venue>?
  /// The fund.
  public var fund: Ref<Fund>?

  /// Places a request.
  public init(
    _ request: Ref<Request>, span: Span? = nil, venue: Ref<Venue>? = nil, fund: Ref<Fund>? = nil
  ) {
    self.request = request
    self.span = span
    self.venue = venue
    self.fund = fund
  }
}
