public import ArgumentParser
public import Scheduling

extension Level: ExpressibleByArgument {
  /// The level of a name.
  public init?(argument: String) { self.init(id: argument) }

  /// The names of all levels, in the order in which they are compared.
  public static var allValueStrings: [String] { allCases.map(\.id) }

  /// How the level is shown where it is a default.
  public var defaultValueDescription: String { id }
}
