/// A piece of HTML or SVG, in which data can't be taken for markup.
indirect enum Markup: Sendable {
  /// An element with its attributes and what is in it.
  case element(String, [(name: String, value: String)], [Markup])
  /// Data.
  case text(String)
  /// Several pieces one after the other.
  case several([Markup])
  /// A style or a script of ours, which holds no data.
  case code(String)

  /// An element.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []
  ) {
    self = .element(name, attributes.map { (name: $0.key, value: $0.value) }, children)
  }

  /// An element that holds a text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
    self.init(name, attributes, [.text(text)])
  }

  /// The element with another attribute; nil adds none.
  func with(_ name: String, _ value: String?) -> Markup {
    guard let value, case .element(let element, let attributes, let children) = self else {
      return self
    }
    return .element(element, attributes + [(name: name, value: value)], children)
  }
}

extension Markup: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self = .text(text) }
}

extension Markup: ExpressibleByArrayLiteral {
  init(arrayLiteral pieces: Markup...) { self = .several(pieces) }
}
