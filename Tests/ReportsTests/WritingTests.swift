import Testing

@testable import Reports
@testable import Scheduling

struct WritingTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (18400, "18,400"), (-1000, "-1,000"),
    (-999, "-999"), (1_234_567, "1,234,567"), (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func `Amounts have commas between thousands`(amount: Int, text: String) {
    #expect(Amount.text(amount) == text)
  }

  @Test func `One is singular`() {
    #expect(Amount.text(1, "event") == "1 event")
    #expect(Amount.text(0, "event") == "0 events")
  }

  @Test(arguments: [
    ("2018-07-02", "2018-07-06", "02–06 Jul", "02–06 Jul 2018"),
    ("2018-07-02", "2018-07-02", "02 Jul", "02 Jul 2018"),
    ("2018-07-30", "2018-08-03", "30 Jul–03 Aug", "30 Jul–03 Aug 2018"),
    ("2018-12-31", "2019-01-04", "31 Dec–04 Jan", "31 Dec 2018–04 Jan 2019"),
    ("2018-07-02", "2019-07-02", "02 Jul–02 Jul", "02 Jul 2018–02 Jul 2019"),
  ])
  func `Spans say no more than they must`(first: String, last: String, short: String, long: String)
  {
    let span = Fixture.span(first, last)
    #expect(DateText.short(span) == short)
    #expect(DateText.text(span) == long)
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("税関", 4), ("세관", 4), ("ｱ", 1), ("Ａ", 2), ("ພາສີ", 3),
    ("ນຳ", 2), ("ກຳ້", 2), ("🛃", 2), ("👩‍💻", 2), ("🇧🇹", 2), ("…", 1), ("–", 1), ("a\u{200B}b", 2),
    ("a\u{7}", 1), ("", 0),
  ])
  func `A text takes the columns that a terminal gives it`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("税関税関", 5, "税関…"), ("税関税関", 4, "税…"),
    ("ພາສີອາກອນ", 4, "ພາສີ…"), ("abc", 1, "…"), ("abc", 0, ""), ("abc", -1, ""), ("", 0, ""),
  ])
  func `A text is cut between characters`(text: String, width: Int, cut: String) {
    #expect(text.cut(to: width) == cut)
  }

  @Test func `Columns are aligned by what is seen`() {
    let table = TextTable(
      columns: [.text, .number, .cut(to: 3)],
      rows: [["税関", "5", "long enough"], ["ab", "1,000", "x\ny"]])
    #expect(table.lines(width: 99) == ["税関      5  long enough", "ab    1,000  x y"])
    #expect(table.lines(width: 20) == ["税関      5  long e…", "ab    1,000  x y"])
    #expect(table.lines(width: 16, indent: 1) == [" 税関      5  l…", " ab    1,000  x…"])
  }
}
