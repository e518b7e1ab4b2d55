/// A part of the world in which a region's administrations lie.
///
/// Only positions and languages are taken from the world: an administration in an area stands for
/// no country.
struct WorldArea {
  /// The name in reports.
  let name: String
  /// Degrees north.
  let latitudes: ClosedRange<Int>
  /// Degrees east.
  let longitudes: ClosedRange<Int>
  /// The languages that cross borders, the office's working language first.
  let languages: [String]

  /// The areas in the order in which regions are placed.
  static let all: [WorldArea] = [
    WorldArea("Asia and Pacific", -18...44, 66...176, "en zh ru"),
    WorldArea("East Africa", -12...14, 28...50, "en fr"),
    WorldArea("West Africa", 4...18, -16...14, "fr en"),
    WorldArea("South America", -38...8, -78...(-38), "es pt"),
    WorldArea("Near and Middle East", 14...36, 34...58, "ar en"),
    WorldArea("Eastern Europe", 42...58, 18...44, "ru en"),
    WorldArea("Southeast Asia", -9...22, 95...126, "en zh"),
    WorldArea("Central America", 8...22, -106...(-78), "es en"),
    WorldArea("Central Africa", -8...10, 10...28, "fr pt"),
    WorldArea("South Asia", 6...33, 64...92, "en ar"),
    WorldArea("Caribbean", 10...24, -84...(-60), "en es"),
    WorldArea("Central Asia", 36...54, 46...88, "ru en"),
    WorldArea("North Africa", 20...36, -12...32, "ar fr"),
    WorldArea("Pacific Islands", -22...12, 134...178, "en fr"),
    WorldArea("Western Europe", 40...54, -8...14, "fr en"),
    WorldArea("East Asia", 22...48, 102...144, "zh en"),
    WorldArea("Southern Africa", -34...(-12), 14...38, "en pt"),
    WorldArea("Northern Europe", 54...68, 5...30, "en ru"),
    WorldArea("Andes", -34...10, -80...(-64), "es en"),
    WorldArea("Indian Ocean", -22...8, 42...74, "fr en"),
    WorldArea("Southeastern Europe", 36...47, 13...30, "en ru"),
    WorldArea("North America", 25...56, -124...(-66), "en es"),
    WorldArea("Lusophone Atlantic", -20...16, -50...(-8), "pt fr"),
    WorldArea("Caucasus and Gulf", 22...43, 40...56, "en ar"),
  ]

  private init(
    _ name: String, _ latitudes: ClosedRange<Int>, _ longitudes: ClosedRange<Int>,
    _ languages: String
  ) {
    self.name = name
    self.latitudes = latitudes
    self.longitudes = longitudes
    self.languages = languages.split(separator: " ").map(String.init)
  }
}
