/// A key of `scenario.yaml`: its name, what its value is, its default, what it is for.
///
/// As with columns, it is at once the entry of the dictionary and the only way to read the key.
struct Setting: Sendable {
  /// The entry of the dictionary.
  let schema: SettingSchema
  /// Reads a value into the draft.
  let read: @Sendable (SettingNode, inout SettingsDraft) -> Void

  /// A key whose value has a default, which is the draft's.
  init<Value>(
    _ key: String, _ format: SettingFormat<Value>, _ property: SettingsDraft.Property<Value>,
    _ meaning: String
  ) {
    let standard = format.text(SettingsDraft()[keyPath: property])
    self.init(key, format, property, standard: standard, meaning)
  }

  /// A key that must be given.
  init<Value>(
    required key: String, _ format: SettingFormat<Value>,
    _ property: SettingsDraft.Property<Value>, _ meaning: String
  ) {
    self.init(key, format, property, standard: nil, meaning)
  }

  private init<Value>(
    _ key: String, _ format: SettingFormat<Value>, _ property: SettingsDraft.Property<Value>,
    standard: String?, _ meaning: String
  ) {
    schema = SettingSchema(
      key: key, type: format.name, standard: standard, meaning: meaning, shape: format.shape)
    read = { node, draft in
      if let value = format.parse(node) { draft[keyPath: property] = value }
    }
  }

  /// The group of a key, if it is in one.
  var group: String? { schema.key.split(separator: ".").dropLast().first.map(String.init) }
}
