import Scheduling
import Testing

struct RatingPointTests {
  @Test(arguments: [
    (rating: ExactDecimal(5), price: 200, value: 0),
    (ExactDecimal(millionths: 4_250_000), 200, 150),
    (ExactDecimal(millionths: 4_997_500), 200, 1), (ExactDecimal(millionths: 4_997_501), 200, 0),
    (nil, 200, 200), (ExactDecimal(1), 0, 0),
  ])
  func `A point below 5 has its price, rounded half up`(
    rating: ExactDecimal?, price: Int, value: Int
  ) {
    var plain = Plain()
    plain.contents.settings.quality.ratingPoint = price
    plain.contents.experts[0].ratings[Ref(0)] = rating
    plain.contents.experts[0].ratings[Ref(1)] = ExactDecimal(3)
    #expect(plain.value(of: "rating-point", [plain.event(0, on: 0)]) == value)
  }

  @Test func `A seat without categories asks for no rating`() {
    var plain = Plain()
    plain.contents.requests[0].seats[0].categories = []
    #expect(plain.value(of: "rating-point", [plain.event(0, on: 0)]) == 0)
  }
}
