/// What is wrong with the fixture's draft and its typed schedule, checked by hand.
enum GoldenVerdicts {
  static let unmet = #"""
    Small year 2018/19: 2 unmet (1 impossible, 1 crowded-out)
    Contains synthetic data.

    R08  Advanced valuation, Lao PDR
      national, weight 8
      impossible: no event of it meets every rule, even when it stands alone
      lead: 4
        1  expert-available  1 expert is absent in every week of the window
        3  seat-language     3 experts speak no Lao
      placements: 1,200
        1,200  venue-open  1,200 placements meet a closure

    R09  Audit follow-up
      national, weight 1
      crowded-out: events of it exist; each meets a full limit
      placements: 4
        4  fund-budget  CCF-KOR is spent on R05

    """#

  static let assessment = #"""
    Small year 2018/19: 2 events
    Contains synthetic data.

    working-days: 1 violation
      R05: 2018-07-07 (sat) is not a working day in BTN
        events R05; days 07–11 Jul 2018
    seats-filled: 2 violations
      R05: KOR-01 is in two seats, lead and manager
        events R05
      R05: nobody is in the seat manager
        events R05; days 07–11 Jul 2018
    seat-qualified: 1 violation
      R05: KOR-01 holds no TOA for PCA
        events R05; experts KOR-01; days 07–11 Jul 2018
    stated-values: 1 violation
      R05: the cost is stated as 61 and is 4,400
        events R05

    Unknown
      R07: fund, first_day

    Score, as far as is known
      mandatory            0
      commitments          0
      unmet                9
        unmet              9
      targets              3
        target-events      3
      disruption           0
      quality          4,600
        cost           4,400
        rating-point     200

    Verdict: 5 violations of 4 rules; 2 unknowns

    """#
}
