/// How many of everything an order asks for, in the proportions of a regional office: some fifty
/// requests for some thirty administrations in four sub-regions.
///
/// Once every area of the world has its region, regions get up to 250 requests each.
struct Size {
  /// How many regions there are, each like one office's.
  let regions: Int
  /// How many requests each region has.
  let requests: [Int]
  /// How many experts each region has.
  let experts: [Int]
  /// How many topics there are.
  let topics: Int
  /// How many administrations lend experts from outside all regions.
  let lenders: Int

  /// The sizes of an order.
  init(_ order: GenerationOrder) {
    let areas = min(max((order.requests + 25) / 50, 1), WorldArea.all.count)
    regions = max(areas, (order.requests + 249) / 250)
    requests = Self.split(order.requests, into: regions)
    let subjects = Subject.all.count
    let asked = max(subjects, min(subjects + (order.requests - 100) * 4 / 25, Subject.mostTopics))
    topics = min(asked, max(4, order.experts / 4))
    lenders = order.requests < 20 ? 2 : 4 + regions / 2
    experts = Self.split(order.experts, into: regions)
  }

  /// The places of a region's requests among all.
  func places(ofRequestsIn region: Int) -> Range<Int> {
    let first = requests[..<region].reduce(0, +)
    return first..<first + requests[region]
  }

  /// A number in parts that differ by one at most.
  static func split(_ number: Int, into parts: Int) -> [Int] {
    (0..<parts).map { number / parts + ($0 < number % parts ? 1 : 0) }
  }
}
