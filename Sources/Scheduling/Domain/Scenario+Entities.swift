extension Scenario {
  /// The topic of a reference.
  public subscript(ref: Ref<Topic>) -> Topic { contents.topics[ref.index] }
  /// The category of a reference.
  public subscript(ref: Ref<Category>) -> Category { contents.categories[ref.index] }
  /// The administration of a reference.
  public subscript(ref: Ref<Administration>) -> Administration {
    contents.administrations[ref.index]
  }
  /// The expert of a reference.
  public subscript(ref: Ref<Expert>) -> Expert { contents.experts[ref.index] }
  /// The venue of a reference.
  public subscript(ref: Ref<Venue>) -> Venue { contents.venues[ref.index] }
  /// The fund of a reference.
  public subscript(ref: Ref<Fund>) -> Fund { contents.funds[ref.index] }
  /// The request of a reference.
  public subscript(ref: Ref<Request>) -> Request { contents.requests[ref.index] }

  /// References to every expert.
  public var expertRefs: [Ref<Expert>] { contents.experts.indices.map(Ref.init) }
  /// References to every venue.
  public var venueRefs: [Ref<Venue>] { contents.venues.indices.map(Ref.init) }
  /// References to every fund.
  public var fundRefs: [Ref<Fund>] { contents.funds.indices.map(Ref.init) }
  /// References to every administration.
  public var administrationRefs: [Ref<Administration>] {
    contents.administrations.indices.map(Ref.init)
  }
  /// References to every request.
  public var requestRefs: [Ref<Request>] { contents.requests.indices.map(Ref.init) }

  /// The expert of an id.
  public func expert(id: String) -> Ref<Expert>? { find(id, in: contents.experts, by: \.id) }
  /// The venue of an id.
  public func venue(id: String) -> Ref<Venue>? { find(id, in: contents.venues, by: \.id) }
  /// The fund of an id.
  public func fund(id: String) -> Ref<Fund>? { find(id, in: contents.funds, by: \.id) }
  /// The request of an id.
  public func request(id: String) -> Ref<Request>? { find(id, in: contents.requests, by: \.id) }
  /// The administration of a code.
  public func administration(code: String) -> Ref<Administration>? {
    find(code, in: contents.administrations, by: \.code)
  }

  private func find<Entity>(_ id: String, in entities: [Entity], by key: KeyPath<Entity, String>)
    -> Ref<Entity>?
  {
    entities.firstIndex { $0[keyPath: key] == id }.map(Ref.init)
  }
}
