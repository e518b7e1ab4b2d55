import Scheduling
import Testing

struct UnmetWeightTests {
  @Test(arguments: [
    (status: Request.Status.open, weight: 16, value: 16), (.tentative, 16, 4), (.tentative, 17, 5),
    (.tentative, 1, 1), (.cancelled, 16, 0), (.open, 1_000_000, 1_000_000),
  ])
  func `A request without an event costs its weight, a tentative one a quarter, rounded up`(
    status: Request.Status, weight: Int, value: Int
  ) {
    var plain = Plain()
    plain.contents.requests = [plain.contents.requests[0]]
    plain.contents.requests[0].status = status
    plain.contents.requests[0].weight = weight
    #expect(plain.value(of: "unmet", []) == value)
  }
}
