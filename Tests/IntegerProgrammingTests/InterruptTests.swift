import IntegerProgramming
import Testing

struct InterruptTests {
  @Test func `An interrupt stays raised`() {
    let interrupt = Interrupt()
    #expect(!interrupt.isRaised)
    interrupt.raise()
    interrupt.raise()
    #expect(interrupt.isRaised)
  }
}
