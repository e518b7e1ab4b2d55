/// Requests that fall apart: no two blocks of them share a fund or a sequence.
///
/// What else requests share, such as experts, ties those of one block together too, but seldom those of two.
/// A program that falls apart like this is block-angular: G. B. Dantzig and P. Wolfe, "Decomposition Principle
/// for Linear Programs", Operations Research 8, 1960.
struct Blocks: Sendable {
  /// The requests of each block that have options, ascending; blocks come by their first request.
  let requests: [[Int]]
  /// The block of each request, or nil for those without options.
  private let blocks: [Int?]

  /// Divides requests.
  ///
  /// - Parameters:
  ///   - options: What they may choose from.
  ///   - contents: The funds there are, and which requests come after another.
  init(_ options: [RequestOptions], _ contents: ScenarioContents) {
    var groups = DisjointSets(count: options.count)
    var payees = [Int?](repeating: nil, count: contents.funds.count)
    for (request, options) in options.enumerated() {
      for stay in options.stays {
        for sponsor in stay.sponsors where payees[sponsor.fund.index] != request {
          groups.unite(request, payees[sponsor.fund.index] ?? request)
          payees[sponsor.fund.index] = request
        }
      }
    }
    for sequence in contents.sequences { groups.unite(sequence.before.index, sequence.after.index) }
    var numbers: [Int: Int] = [:]
    var requests: [[Int]] = []
    blocks = options.indices.map { request in
      guard !options[request].stays.isEmpty else { return nil }
      let root = groups.root(of: request)
      let number = numbers[root] ?? requests.count
      if number == requests.count {
        numbers[root] = number
        requests.append([])
      }
      requests[number].append(request)
      return number
    }
    self.requests = requests
  }

  /// Whether there are several, and none holds most of the requests.
  var areMany: Bool {
    let sizes = requests.map(\.count)
    return (sizes.max() ?? 0) * 2 <= sizes.reduce(0, +) && sizes.count > 1
  }

  /// The block of a request, or nil for one without options.
  subscript(request: Int) -> Int? { blocks[request] }
}

/// Numbers in sets that have none in common, and can be united.
///
/// R. E. Tarjan, "Efficiency of a Good But Not Linear Set Union Algorithm", Journal of the ACM 22, 1975.
private struct DisjointSets {
  private var parents: [Int]

  /// Each number in a set of its own.
  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of another.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func unite(_ one: Int, _ other: Int) {
    parents[root(of: one)] = root(of: other)
  }
}
