/// A day of the week, spelled as tables spell it.
public enum Weekday: String, CaseIterable, Sendable {
  case mon, tue, wed, thu, fri, sat, sun
}
