internal import CCalendar
import Synchronization

/// Calendars after RFC 5545 as libical writes, reads and judges them.
///
/// This file alone touches memory unsafely: the library gets text that outlives the call, keeps no
/// pointer, and what it returns is copied and freed at once. Calls are made one at a time, since the
/// library keeps its error settings for the whole process.
@safe enum ICalendar {
  private static let library = Mutex(())

  /// The text of a calendar; nil when the library refuses a property.
  static func text(of records: [[ICalendarField]]) -> String? {
    let flat = records.map { record in
      record.map { "\($0.name)\u{1F}\($0.value)\u{1F}" }.joined()
    }
    return unsafe call(ccalendar_write, on: flat.joined(separator: "\u{1E}"))
  }

  /// The records of a text, first the calendar's own; nil when it is no calendar.
  static func records(of text: String) -> [[ICalendarField]]? {
    guard let flat = unsafe call(ccalendar_read, on: text) else { return nil }
    return flat.unicodeScalars.split(separator: "\u{1E}", omittingEmptySubsequences: false).map {
      let fields = $0.split(separator: "\u{1F}", omittingEmptySubsequences: false)
      return stride(from: 0, to: fields.count - 1, by: 2).map {
        ICalendarField(name: String(fields[$0]), value: String(fields[$0 + 1]))
      }
    }
  }

  /// How many faults the library finds in a text; nil when it is no calendar.
  static func faults(in text: String) -> Int? {
    let count = library.withLock { _ in unsafe ccalendar_faults(text) }
    return count < 0 ? nil : Int(count)
  }

  private static func call(
    _ function: (UnsafePointer<CChar>?) -> UnsafeMutablePointer<CChar>?, on text: String
  ) -> String? {
    library.withLock { _ in
      guard let result = unsafe function(text) else { return nil }
      defer { unsafe ccalendar_free(result) }
      return unsafe String(cString: result)
    }
  }
}
