import Calendars
import Scheduling

/// A calendar after an earlier edition of it: what changed is numbered, what is gone is cancelled.
enum CalendarRevision {
  /// The entries to send.
  ///
  /// An entry's number grows by one whenever anything it says changes. One that is no longer there
  /// stays, cancelled, so that whoever imported it gets rid of it.
  ///
  /// - Parameters:
  ///   - current: The entries as they are now.
  ///   - previous: The entries that were sent before.
  /// - Returns: The entries, the cancelled ones last.
  static func revised(_ current: [Appointment], after previous: [Appointment]) -> [Appointment] {
    let sent = Dictionary(previous.map { ($0.uid, $0) }) { first, _ in first }
    let kept = Set(current.map(\.uid))
    let gone = sent.values.filter { !kept.contains($0.uid) }.sorted {
      ($0.span.first, $0.uid) < ($1.span.first, $1.uid)
    }
    return current.map { $0.numbered(after: sent[$0.uid]) }
      + gone.map { $0.cancelled.numbered(after: $0) }
  }
}

extension Appointment {
  /// The entry numbered as the next edition of an earlier one.
  fileprivate func numbered(after earlier: Appointment?) -> Appointment {
    guard let earlier else { return self }
    var entry = self
    entry.sequence = earlier.sequence + (saysTheSame(as: earlier) ? 0 : 1)
    return entry
  }

  /// The entry cancelled, so that it no longer takes anybody's time.
  fileprivate var cancelled: Appointment {
    var entry = self
    entry.status = .cancelled
    entry.isTransparent = true
    return entry
  }
}
