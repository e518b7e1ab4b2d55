import Foundation
import Testing

/// Outputs that were read by people once and are not to change unnoticed.
///
/// `UPDATE_GOLDEN=1 swift test` rewrites them; read the difference before committing it.
enum Golden {
  /// Compares a text with the one that is kept, or keeps it.
  ///
  /// How much work a run was changes with every improvement of the engines, so it is masked.
  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = Repository.path("Tests/MobilizeTests/Golden/\(name)")
    let masked = mask(text)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      let url = URL(fileURLWithPath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(masked.utf8).write(to: url)
    }
    let kept = try String(contentsOfFile: path, encoding: .utf8)
    #expect(masked == kept, "see \(name)", sourceLocation: sourceLocation)
  }

  private static func mask(_ text: String) -> String {
    text.replacing(/"(iterations|columns|nodes)": [0-9]+/) { "\"\($0.output.1)\": 0" }
      .replacing(/[0-9,]+ (iterations?|columns?|nodes?)/) { "0 \($0.output.1)" }
  }
}
