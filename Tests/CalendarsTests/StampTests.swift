import Scheduling
import Testing

@testable import Calendars

struct StampTests {
  @Test(arguments: [
    ("2018-07-01", "20180701T000000Z"), ("2018-07-01T00:00:00Z", "20180701T000000Z"),
    ("2019-12-31T23:59:59Z", "20191231T235959Z"),
  ])
  func `A time is read as it is typed`(text: String, basic: String) {
    #expect(Stamp(text)?.basic == basic)
  }

  @Test(arguments: [
    "", "now", "2018-02-30", "2018-07-01T", "2018-07-01T24:00:00Z", "2018-07-01T00:60:00Z",
    "2018-07-01T00:00:60Z", "2018-07-01T00:00:00", "2018-07-01 00:00:00Z", "2018-07-01T0:00:000Z",
    "2018-07-01T00:00:00+0", "2018-07-01T+1:00:00Z",
  ])
  func `Anything else is no time`(text: String) { #expect(Stamp(text) == nil) }

  @Test(arguments: [
    (27.466667, 89.641667, "27.466667;89.641667"), (-0.5, -170.25, "-0.500000;-170.250000"),
    (0, 0, "0.000000;0.000000"), (-18.1416, 178.4419, "-18.141600;178.441900"),
  ])
  func `A position is the same when it was written and read`(
    latitude: Double, longitude: Double, text: String
  ) {
    let position = Coordinates(latitude: latitude, longitude: longitude)
    #expect(position.text == text)
    #expect(Coordinates(text) == position)
  }
}
