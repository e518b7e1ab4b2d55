import Scheduling

extension Expert {
  /// The id and, where it says more, the name.
  var title: String { name == id || name.isEmpty ? id : "\(id), \(name)" }
}
