import Scheduling
import Testing

struct CommitmentsKeptTests {
  @Test(arguments: [
    (state: BaselineEvent.State.draft, status: Request.Status.open, value: 1),
    (.released, .open, 3), (.confirmed, .open, 10), (.confirmed, .tentative, 0),
    (.confirmed, .cancelled, 0),
  ])
  func `An event that is given up costs the factor of its state while its request is open`(
    state: BaselineEvent.State, status: Request.Status, value: Int
  ) {
    var plain = Plain()
    plain.contents.requests[0].status = status
    plain.baseline = [BaselineEvent(request: Ref(0), state: state)]
    #expect(plain.value(of: "commitment-withdrawn", []) == value)
    #expect(plain.value(of: "commitment-withdrawn", [plain.event(0, on: 0)]) == 0)
  }
}
