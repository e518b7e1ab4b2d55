import Calendars
import Scheduling

/// Names that stay the same from edition to edition: of entries, and of the files they are in.
struct CalendarName {
  /// What all entries of the scenario's year end with.
  let scope: String

  /// Names for a scenario's year.
  init(of settings: Settings) {
    scope = ".\(settings.period.first).\(Self.slug(settings.name)).mobilize"
  }

  /// The name of a request's entry for ever, whenever and wherever its event takes place.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - parts: Whose entry it is and what it is about, where it is not the event itself.
  /// - Returns: The name, such as `R01.expert-JPN-02.2018-07-01.rocb-a-p-2018-19.mobilize`.
  func uid(_ request: Request, _ parts: String...) -> String {
    ([request.id] + parts).map(Self.encoded).joined(separator: ".") + scope
  }

  /// The entries of a calendar, each with a name of its own.
  ///
  /// Only a schedule that breaks rules has two for one: two events of a request, or an expert in two
  /// seats. The second gets a part that no request's id has, since `+` is not plain.
  func distinct(_ entries: [Appointment]) -> [Appointment] {
    var counts: [String: Int] = [:]
    return entries.map { entry in
      counts[entry.uid, default: 0] += 1
      guard let count = counts[entry.uid], count > 1 else { return entry }
      var another = entry
      another.uid = "\(entry.uid.dropLast(scope.count))+\(count)\(scope)"
      return another
    }
  }

  /// The file of the calendar of all events.
  static let all = "calendars/schedule.ics"

  /// The file of an expert's calendar.
  static func file(of expert: Expert) -> String { "calendars/experts/\(encoded(expert.id)).ics" }

  /// The file of an administration's calendar.
  static func file(of administration: Administration) -> String {
    "calendars/administrations/\(encoded(administration.code)).ics"
  }

  /// An id that is safe in file names and the same in every program; different ids stay different.
  private static func encoded(_ id: String) -> String {
    id.utf8.enumerated().map { place, byte in
      let isKept = isPlain(byte) || byte == UInt8(ascii: ".") && place > 0
      return isKept ? String(UnicodeScalar(byte)) : "%" + hex(byte)
    }.joined()
  }

  private static func slug(_ name: String) -> String {
    name.lowercased().utf8.split { $0 < 128 && !isPlain($0) }.map { word in
      word.map { isPlain($0) ? String(UnicodeScalar($0)) : "%" + hex($0) }.joined()
    }.joined(separator: "-")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
