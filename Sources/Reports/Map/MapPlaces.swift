import Scheduling

/// Where the administrations of a map lie.
///
/// The map shows the region: lenders from outside who hold no event stand at its left or right edge,
/// in the direction in which they lie.
struct MapPlaces {
  /// The missions.
  let flows: MissionFlows
  /// How degrees become pixels.
  let projection: MapProjection
  /// The administrations' points.
  private(set) var points: [Ref<Administration>: MapProjection.Point] = [:]

  /// Finds the places of a draft's map.
  init(of draft: Draft) {
    let scenario = draft.scenario
    let flows = MissionFlows(of: draft)
    let hosts = Set(flows.hosted.map(\.host))
    let outside = flows.places.filter {
      scenario[$0].subregion == Administration.outside && !hosts.contains($0)
    }
    let inside = flows.places.filter { !outside.contains($0) }
    self.flows = flows
    projection = MapProjection(
      fitting: (inside.isEmpty ? outside : inside).map {
        (scenario[$0].latitude, scenario[$0].longitude)
      })
    for place in flows.places {
      points[place] = projection.point(
        latitude: scenario[place].latitude, longitude: scenario[place].longitude)
    }
    if !inside.isEmpty { moveToEdges(outside, in: scenario) }
  }

  private mutating func moveToEdges(_ places: [Ref<Administration>], in scenario: Scenario) {
    let edge = 8.0
    let spacing = 18.0
    var next = (left: 20.0, right: 20.0)
    for place in places.sorted(by: { scenario[$0].latitude > scenario[$1].latitude }) {
      let isRight = (points[place]?.x ?? 0) > MapProjection.width / 2
      points[place] = MapProjection.Point(
        x: isRight ? MapProjection.width - edge : edge, y: isRight ? next.right : next.left)
      if isRight { next.right += spacing } else { next.left += spacing }
    }
  }
}
