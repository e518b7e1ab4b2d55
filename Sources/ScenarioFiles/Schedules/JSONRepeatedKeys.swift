import Foundation

/// Finds keys that an object has twice, of which a decoder silently takes one.
struct JSONRepeatedKeys {
  /// A key that was there before in the same object.
  struct Repetition: Equatable {
    /// The line it stands in, from 1.
    var row: Int
    /// The key.
    var key: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private var row = 1
  /// The keys of each object around the position, nothing for a list.
  private var keys: [Set<String>?] = []
  private var repetitions: [Repetition] = []

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The repeated keys of a text that is known to be JSON, from the top.
  static func find(in bytes: [UInt8]) -> [Repetition] {
    var search = JSONRepeatedKeys(bytes)
    while search.position < bytes.count { search.step() }
    return search.repetitions
  }

  private mutating func step() {
    switch bytes[position] {
    case UInt8(ascii: "{"): keys.append([])
    case UInt8(ascii: "["): keys.append(nil)
    case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = keys.popLast()
    case UInt8(ascii: "\n"): row += 1
    case UInt8(ascii: "\""): return readText()
    default: break
    }
    position += 1
  }

  /// Reads a text; it is a key if a colon follows.
  private mutating func readText() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position += 1
    let space = [UInt8](" \t\r\n".utf8)
    let next = bytes[min(position, bytes.count)...].first { !space.contains($0) }
    if next == UInt8(ascii: ":"), position <= bytes.count { note(Data(bytes[start..<position])) }
  }

  /// Notes a key; what is escaped in one place and not in the other is the same key.
  private mutating func note(_ text: Data) {
    guard let key = try? JSONDecoder().decode(String.self, from: text), !keys.isEmpty,
      keys[keys.count - 1]?.insert(key).inserted == false
    else { return }
    repetitions.append(Repetition(row: row, key: key))
  }
}
