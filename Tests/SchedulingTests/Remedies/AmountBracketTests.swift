import Testing

@testable import Scheduling

/// The smallest amount that is enough is found, with few questions.
struct AmountBracketTests {
  /// Asks until the smallest amount is known; what is enough needs no more than `needed`.
  private func search(upTo most: Int, needed: Int, isMoney: Bool, isProved: Bool = true)
    -> (found: Int, isLeast: Bool, questions: Int)
  {
    var bracket = AmountBracket(low: 0, isLowRefuted: true, high: most, isMoney: isMoney)
    var questions = 0
    while let trial = bracket.next, questions < 100 {
      questions += 1
      if trial >= needed {
        bracket.succeed(at: trial)
      } else {
        bracket.fail(at: trial, isRefuted: isProved)
      }
    }
    return (bracket.high, bracket.isLeast, questions)
  }

  @Test(arguments: [1, 2, 6, 7, 11, 12])
  func `Weeks are found by halves`(needed: Int) {
    let outcome = search(upTo: 12, needed: needed, isMoney: false)
    #expect(outcome.found == needed && outcome.isLeast && outcome.questions <= 4)
  }

  @Test(arguments: [1, 425, 6893, 39_999, 40_000])
  func `Money is found to the unit`(needed: Int) {
    let outcome = search(upTo: 40_000, needed: needed, isMoney: true)
    #expect(outcome.found == needed && outcome.isLeast && outcome.questions <= 33)
  }

  @Test func `What nothing proves is not called the least`() {
    let weeks = search(upTo: 12, needed: 5, isMoney: false, isProved: false)
    #expect(weeks.found == 5 && !weeks.isLeast)
    let money = search(upTo: 40_000, needed: 6893, isMoney: true, isProved: false)
    #expect((6893...7010).contains(money.found) && !money.isLeast && money.questions < 100)
  }
}
