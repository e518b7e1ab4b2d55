/// Finds the name somebody probably meant.
public enum NearestName {
  /// The nearest of some names, when it is near enough.
  ///
  /// - Parameters:
  ///   - text: What was written.
  ///   - names: The names that would have been right.
  ///   - limit: The most letters that may be added, removed or exchanged, neighbours swapped; nil
  ///     allows two, in names of up to four letters one.
  /// - Returns: The nearest name, or nothing where none is near enough.
  public static func of(
    _ text: String, among names: some Sequence<String>, within limit: Int? = nil
  )
    -> String?
  {
    let written = Array(text.lowercased().utf8)
    let limit = limit ?? (written.count > 4 ? 2 : 1)
    var best: (name: String, distance: Int)?
    for name in names where name != text {
      let candidate = Array(name.lowercased().utf8)
      guard abs(candidate.count - written.count) <= min(limit, best?.distance ?? limit) else {
        continue
      }
      let distance = distance(written, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  /// The nearest of some ids, when it is near enough, or else of those that begin with the same letters
  /// before a hyphen: those of one administration or sponsor.
  public static func ofID(_ text: String, among ids: some Sequence<String>) -> String? {
    if let slip = of(text, among: ids) { return slip }
    let written = text.lowercased()
    guard let hyphen = written.firstIndex(of: "-") else { return nil }
    func distance(to id: String) -> Int {
      Self.distance(Array(written.utf8), Array(id.lowercased().utf8))
    }
    return ids.filter { $0 != text && $0.lowercased().hasPrefix(written[...hyphen]) }
      .min { distance(to: $0) < distance(to: $1) }
  }

  /// The optimal string alignment distance: the Levenshtein distance with swaps of neighbours.
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let same = left[row] == right[column]
        var cost = min(last[column + 1], current[column]) + 1
        cost = min(cost, last[column] + (same ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}
