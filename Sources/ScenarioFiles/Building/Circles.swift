import Scheduling

/// Finds requests that would have to come before themselves.
enum Circles {
  /// Circles that share no request, each as places in the list of sequences, in the order of the
  /// circle.
  ///
  /// Whoever has nothing before it is taken away until nobody is (A. B. Kahn, "Topological sorting
  /// of large networks", 1962). Of the rest everybody has somebody before them, so going back from
  /// any of them ends in a circle; it is taken away too, and so on.
  static func find(in sequences: [RequestSequence]) -> [[Int]] {
    var circles: [[Int]] = []
    var left = Set(sequences.indices)
    while true {
      strip(&left, sequences)
      guard let start = left.min() else { return circles }
      let circle = circle(from: start, left, sequences)
      circles.append(circle)
      let members = Set(circle.map { sequences[$0].before })
      left = left.filter {
        !members.contains(sequences[$0].before) && !members.contains(sequences[$0].after)
      }
    }
  }

  private static func strip(_ left: inout Set<Int>, _ sequences: [RequestSequence]) {
    let bySource = Dictionary(grouping: left) { sequences[$0].before }
    var arriving = Dictionary(left.map { (sequences[$0].after, 1) }, uniquingKeysWith: +)
    var free = bySource.keys.filter { arriving[$0] == nil }
    while let request = free.popLast() {
      for edge in bySource[request] ?? [] where left.remove(edge) != nil {
        arriving[sequences[edge].after, default: 0] -= 1
        if arriving[sequences[edge].after] == 0 { free.append(sequences[edge].after) }
      }
    }
  }

  private static func circle(from start: Int, _ left: Set<Int>, _ sequences: [RequestSequence])
    -> [Int]
  {
    let into = Dictionary(left.sorted().map { (sequences[$0].after, $0) }) { first, _ in first }
    var path: [Int] = []
    var places: [Ref<Request>: Int] = [:]
    var edge: Int? = into[sequences[start].before] ?? start
    while let current = edge, places[sequences[current].after] == nil {
      places[sequences[current].after] = path.count
      path.append(current)
      edge = into[sequences[current].before]
    }
    let entry = edge.flatMap { places[sequences[$0].after] } ?? 0
    let circle = Array(path[entry...].reversed())
    let least = circle.indices.min { circle[$0] < circle[$1] } ?? 0
    return Array(circle[least...] + circle[..<least])
  }
}
