import Testing

@testable import ScenarioFiles

@Suite struct NearestNameTests {
  private let venues = ["HKG-RTC", "JPN-KSW", "MYS-NAT", "MYS-MLK"]

  @Test(arguments: [
    ("JPN-KWS", "JPN-KSW"), ("jpn-ksv", "JPN-KSW"), ("HKGRTC", "HKG-RTC"), ("MYS-ML", "MYS-MLK"),
  ])
  func aSlipIsMended(written: String, meant: String) {
    #expect(NearestName.ofID(written, among: venues) == meant)
  }

  @Test func beyondSlipsTheNearestOfTheSameGroupIsNamed() {
    #expect(NearestName.ofID("MYS-MALAKKA", among: venues) == "MYS-MLK")
    #expect(NearestName.ofID("MYS-RTC", among: venues) == "MYS-NAT")
    #expect(NearestName.ofID("HKG-ABCDEF", among: venues) == "HKG-RTC")
  }

  @Test func namesThatAreNoIDsHaveNoGroups() {
    #expect(NearestName.of("MYS-MALAKKA", among: venues) == nil)
  }

  @Test(arguments: ["VNM-RTC", "Malaysia", "MYSABCD", ""])
  func whatIsLikeNothingGetsNoName(written: String) {
    #expect(NearestName.ofID(written, among: venues) == nil)
  }

  @Test func aNameIsNotItsOwnNearest() {
    #expect(NearestName.ofID("MYS-NAT", among: ["MYS-NAT"]) == nil)
  }
}
