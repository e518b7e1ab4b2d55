import Scheduling
import Workbooks

/// Colours behind cells, light enough to read black letters on.
enum SheetColours {
  /// The colour of a kind of request.
  static func of(_ kind: Request.Kind) -> Colour {
    switch kind {
    case .national: Colour(0xCFE4F5)
    case .subRegional: Colour(0xFFE3B8)
    case .regional: Colour(0xCDEBDD)
    case .accreditation: Colour(0xE7D6F0)
    }
  }

  /// The colour of a fund; the ninth has the first one's again.
  static func of(_ fund: Ref<Fund>) -> Colour { funds[fund.index % funds.count] }

  /// What is missed or broken.
  static let alarm = Colour(0xF8D0C8)

  private static let funds = [
    0xD6E6F4, 0xFCE0C2, 0xD3EEDF, 0xF3D9EA, 0xFBF0BE, 0xD9EFF9, 0xE2DBF1, 0xE8E8C0,
  ].map(Colour.init)
}
