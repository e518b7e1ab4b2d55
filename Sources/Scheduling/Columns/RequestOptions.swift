/// Everything one request may choose from by the rules that an event meets alone.
struct RequestOptions: Sendable {
  let request: Ref<Request>
  let groups: [SeatGroup]
  var stays: [Stay]
  var shapes: [Shape]
  /// The experts without whom there is no event.
  let required: [Ref<Expert>]
  /// The confirmed baseline event, which costs on the level `commitments` to change.
  let confirmed: BaselineEvent?

  /// No options.
  static func none(for request: Ref<Request>) -> Self {
    Self(request: request, groups: [], stays: [], shapes: [], required: [], confirmed: nil)
  }

  /// The number of seats.
  var seatCount: Int { groups.last?.seats.upperBound ?? 0 }
}
