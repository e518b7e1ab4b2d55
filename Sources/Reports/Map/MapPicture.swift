import Scheduling

/// Where events are held, and where their experts come from.
struct MapPicture {
  private let scenario: Scenario
  private let flows: MissionFlows
  private let projection: MapProjection
  private let points: [Ref<Administration>: MapProjection.Point]

  /// Takes a draft.
  init(of draft: Draft) {
    let places = MapPlaces(of: draft)
    scenario = draft.scenario
    flows = places.flows
    projection = places.projection
    points = places.points
  }

  /// The picture, in one strip.
  var picture: Picture {
    Picture(
      name: "map", title: "\(scenario.settings.name): where experts come from and events are held",
      strips: [
        PictureStrip(
          label: label, width: MapProjection.width, height: projection.height,
          body: [sea] + MapGraticule(projection).lines + flows.flows.map(arc) + marks + names)
      ],
      legend: [
        ("host", "events held there"), ("home", "experts come from there"),
        ("spent", "missions: the wider, the more"),
      ])
  }

  private var label: String {
    let missions = flows.flows.reduce(0) { $0 + $1.missions }
    return "Map: \(Amount.text(missions, "mission")) abroad, to "
      + "\(Amount.text(flows.hosted.count, "administration"))"
  }

  private var sea: Markup {
    Markup(
      "rect",
      [
        "class": "sea", "width": MapProjection.width.coordinate,
        "height": projection.height.coordinate,
      ])
  }

  private func point(_ administration: Ref<Administration>) -> MapProjection.Point {
    points[administration] ?? MapProjection.Point(x: 0, y: 0)
  }

  /// An arc bent to the left of its direction, so that there and back are two.
  private func arc(_ flow: MissionFlows.Flow) -> Markup {
    let (from, to) = (point(flow.home), point(flow.host))
    let bend = 0.16
    let middle = MapProjection.Point(
      x: (from.x + to.x) / 2 + (to.y - from.y) * bend,
      y: max(4, (from.y + to.y) / 2 - abs(to.x - from.x) * bend))
    let (home, host) = (scenario[flow.home], scenario[flow.host])
    return Markup(
      "path",
      [
        "class": "arc", "stroke-width": (0.6 + 0.7 * Double(min(flow.missions, 8))).coordinate,
        "d": "M\(from.x.coordinate) \(from.y.coordinate)Q\(middle.x.coordinate) "
          + "\(middle.y.coordinate) \(to.x.coordinate) \(to.y.coordinate)",
      ],
      [
        Markup(
          "title",
          text: "\(home.name) to \(host.name): \(Amount.text(flow.missions, "mission"))")
      ])
  }

  private var events: [Ref<Administration>: Int] {
    Dictionary(flows.hosted.map { ($0.host, $0.events) }) { first, _ in first }
  }

  /// The places, those with most events and missions first.
  private var places: [(administration: Ref<Administration>, events: Int, missions: Int)] {
    let events = events
    let all = flows.places.map {
      (administration: $0, events: events[$0] ?? 0, missions: flows.lent[$0] ?? 0)
    }
    return all.sorted {
      ($1.events, $1.missions, $0.administration) < ($0.events, $0.missions, $1.administration)
    }
  }

  private func radius(_ events: Int) -> Double {
    events == 0 ? 3.5 : 3 + 2.2 * Double(events).squareRoot()
  }

  private var marks: [Markup] {
    places.map { place in
      let at = point(place.administration)
      let words =
        "\(scenario[place.administration].name): \(Amount.text(place.events, "event")) held, "
        + "\(Amount.text(place.missions, "mission")) by experts from there"
      return Markup(
        "circle",
        [
          "class": place.events > 0 ? "host" : "home", "cx": at.x.coordinate,
          "cy": at.y.coordinate, "r": radius(place.events).coordinate,
        ], [Markup("title", text: words)])
    }
  }

  private var names: [Markup] {
    let named = places.map { place in
      MapLabels.Place(
        point: point(place.administration), radius: radius(place.events),
        name: scenario[place.administration].name.cut(to: 40))
    }
    let bounds = MapLabels.Box(
      left: 2, top: 2, right: MapProjection.width - 2, bottom: projection.height - 2)
    return zip(named, MapLabels(named, within: bounds).boxes).compactMap { place, box in
      box.map {
        Markup(
          "text",
          ["class": "place", "x": $0.left.coordinate, "y": ($0.bottom - 3).coordinate],
          text: place.name)
      }
    }
  }
}
