import Testing

@testable import Reports
@testable import Scheduling

struct MapProjectionTests {
  private let suva = (latitude: -18.0, longitude: 178.0)
  private let apia = (latitude: -14.0, longitude: -172.0)
  private let tokyo = (latitude: 36.0, longitude: 140.0)

  private func point(_ place: (latitude: Double, longitude: Double), _ map: MapProjection)
    -> MapProjection.Point
  { map.point(latitude: place.latitude, longitude: place.longitude) }

  @Test func `The Pacific is in one piece`() {
    let map = MapProjection(fitting: [suva, apia, tokyo])
    let (fiji, samoa, japan) = (point(suva, map), point(apia, map), point(tokyo, map))
    #expect(japan.x < fiji.x && fiji.x < samoa.x)
    #expect(japan.y < samoa.y && samoa.y < fiji.y)
    #expect(map.breadth == 48)
  }

  @Test(arguments: 0..<36)
  func `Wherever places lie, all are on the map`(turn: Int) {
    let places = [(10.0, 0.0), (-30.0, 25.0), (55.0, 60.0)].map { latitude, longitude in
      let turned = longitude + Double(turn) * 10
      return (latitude: latitude, longitude: turned > 180 ? turned - 360 : turned)
    }
    let map = MapProjection(fitting: places)
    let points = places.map { point($0, map) }
    for point in points {
      #expect(point.x >= 0 && point.x <= MapProjection.width)
      #expect(point.y >= 0 && point.y <= map.height)
    }
    #expect(points[0].x < points[1].x && points[1].x < points[2].x)
  }

  @Test func `One place alone, and none, make a map too`() {
    let alone = MapProjection(fitting: [suva])
    #expect(abs(point(suva, alone).x - MapProjection.width / 2) < 1)
    #expect(MapProjection(fitting: []).height > 0)
  }
}
