import Scheduling

/// The table `administrations`.
struct AdministrationTable: Table {
  static let name = "administrations"
  static let isRequired = true
  static let meaning = "A customs administration."

  let code = Column(
    required: "code", .id,
    "The code: ISO 3166-1 alpha-3 in the shipped scenarios, any id elsewhere.")
  let name = Column("name", .text, blank: "the code", "The name in reports.")
  let subregion = Column(
    required: "subregion", .id(allowing: ["other"]),
    "The sub-region; `other` for lenders from outside the region.")
  let gateway = Column("gateway", .text, blank: "nothing", "The city one flies to.")
  let latitude = Column(required: "latitude", .degrees(-90...90), "The gateway in degrees north.")
  let longitude = Column(
    required: "longitude", .degrees(-180...180), "The gateway in degrees east.")
  let weekend = Column(
    "weekend", .weekend, default: [.sat, .sun], "The days of the week on which nobody works.")
  let languages = Column(
    "languages", .list(of: .text), default: [], blank: "none",
    "The languages of the administration, for reports.")
  let contributor = Column(
    "contributor", .yesNo, default: false, "Whether it is asked to lend experts.")
  let perDiem = Column(
    "per_diem", .price, default: 0, "The daily allowance for a stay there.")
  let releaseCap = Column(
    "release_cap", .count, blank: "no limit",
    "How many of its experts may be on a mission on one day.")
}
