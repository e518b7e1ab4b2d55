/// Words how many experts each rule bars from a seat.
struct SeatEvidence {
  let seat: Seat
  let scenario: Scenario

  /// The reasons in the order of the rules; what is said of those who lack the accreditation says also
  /// what becomes of those who hold it.
  func reasons(_ counts: [RuleID: Int]) -> [UnmetRequest.Reason] {
    let wording = ReasonWording(of: seat, in: scenario)
    let ordered = counts.filter { $0.value > 0 }.sorted {
      (LimitBook.place(of: $0.key), $0.key) < (LimitBook.place(of: $1.key), $1.key)
    }
    let others = ordered.filter { $0.key != SeatQualified.id }
    let rest = others.map { wording.experts($0.key).text($0.value) }.joined(separator: ", ")
    let sum = others.reduce(0) { $0 + $1.value }
    return ordered.map { rule, count in
      let text = wording.experts(rule).text(count, "expert")
      let remark = sum == 0 ? "; nobody is" : "; of the \(Amount.text(sum)) others \(rest)"
      return UnmetRequest.Reason(
        rule: rule, subject: seat.role, count: count,
        text: rule == SeatQualified.id ? text + remark : text)
    }
  }
}
