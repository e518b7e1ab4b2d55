/// The fixture's draft for people, checked by hand.
enum GoldenDocuments {
  static let csv = #"""
    request,title,kind,first_day,last_day,venue,city,fund,cost,role,expert,name,accreditation
    R05,"Post-clearance audit, Bhutan",national,2018-07-02,2018-07-06,BTN-NAT,Paro,CCF-KOR,9200,lead,JPN-02,Audit adviser,TOA:PCA:full
    R05,"Post-clearance audit, Bhutan",national,2018-07-02,2018-07-06,BTN-NAT,Paro,CCF-KOR,9200,manager,ROCB-SA,Desk for East Asia,
    R05,"Post-clearance audit, Bhutan",national,2018-07-02,2018-07-06,BTN-NAT,Paro,CCF-KOR,9200,shadow,KOR-01,KOR-01,ET:*:pre
    R07,Valuation forum,regional,2018-07-30,2018-08-01,KOR-RTC,Cheonan,NORAD,8063,,,,

    """#

  static let markdown = #"""
    # Schedule: Small year 2018/19

    **This schedule contains synthetic data.**

    01 Jul 2018–30 Jun 2019. Delivered 2 of 4 requests for 17,263 USD. Proved: mandatory, commitments; unmet within 4.2 %.

    ## What was found and proved

    | Level | Value | Bound | Gap | Proof |
    | --- | ---: | ---: | ---: | --- |
    | mandatory | 0 | 0 | 0 % | proved |
    | commitments | 0 | 0 | 0 % | proved |
    | unmet | 9 | 8 | 4.2 % | not proved |
    | targets | 3 | 3 | 0 % | proved if those above are |
    | disruption | 0 | – | – | no bound |
    | quality | 13,663 | – | – | no bound |

    ## July 2018: 2 events, 17,263 USD

    | Dates | Request | Title | Kind | Venue | Fund | Cost | Team |
    | --- | --- | --- | --- | --- | --- | ---: | --- |
    | 02–06 Jul | R05 | Post-clearance audit, Bhutan | national | Customs house (BTN-NAT), Paro | CCF-KOR | 9,200 | lead: JPN-02 on TOA:PCA:full; manager: ROCB-SA; shadow: KOR-01 on ET:\*:pre |
    | 30 Jul–01 Aug | R07 | Valuation forum | regional | KOR-RTC, Cheonan | NORAD | 8,063 |  |

    ## Funds, in USD

    | Fund | Events | Budget | Committed | Left |
    | --- | ---: | ---: | ---: | ---: |
    | Fund of Korea (CCF-KOR) | 1 | 30,000 | 9,200 | 20,800 |
    | NORAD | 1 | no limit | 8,063 | no limit |

    ## Targets

    | Target | Description | Reached | Needed | Missing |
    | --- | --- | ---: | ---: | ---: |
    | national | Deliver two national workshops | 1 | 2 | 1 |
    | regional |  | 1 | 1 | 0 |

    ## Unmet requests

    | Request | Title | Kind | Class | Reasons |
    | --- | --- | --- | --- | --- |
    | R08 | Advanced valuation, Lao PDR | national | impossible | lead: 1 expert is absent in every week of the window (expert-available, 1); lead: 3 experts speak no Lao (seat-language, 3); 1,200 placements meet a closure (venue-open, 1,200) |
    | R09 | Audit follow-up | national | crowded-out | CCF-KOR is spent on R05 (fund-budget, 4) |

    ## Letters to write

    ### Programme manager: Desk for East Asia (ROCB-SA)

    #### Japan (JPN)

    | Event | Role | Expert | Away | Substitutes |
    | --- | --- | --- | --- | --- |
    | Post-clearance audit, Bhutan (R05) | lead | Audit adviser (JPN-02) | 01–07 Jul 2018 | KOR-03 |

    ### Without a programme manager

    #### Korea (KOR)

    | Event | Role | Expert | Away | Substitutes |
    | --- | --- | --- | --- | --- |
    | Post-clearance audit, Bhutan (R05) | shadow | KOR-01 | 01–07 Jul 2018 | none |

    ## Provenance

    - Scenario hash: 0a1b
    - Engine: columns
    - Version: 1.0.0
    - Seed: 7
    - Iteration limit: no limit
    - Run: stopped by the time limit
    - Work: 12 iterations, 3,456 columns, 5 nodes

    """#

  static let summary = #"""
    Small year 2018/19: 01 Jul 2018–30 Jun 2019
    Contains synthetic data.
    Engine columns, seed 7, stopped by the time limit

    Delivered 2 of 4 requests for 17,263 USD
      national  1 of 3  2 unmet
      regional  1 of 1  0 unmet

    Levels          value  bound    gap
      mandatory         0      0    0 %  proved
      commitments       0      0    0 %  proved
      unmet             9      8  4.2 %  not proved
      targets           3      3    0 %  proved if those above are
      disruption        0      –      –  no bound
      quality      13,663      –      –  no bound

    Funds (USD)    budget  committed      left
      CCF-KOR      30,000      9,200    20,800  [######..............]
      NORAD      no limit      8,063  no limit

    July 2018: 2 events, 17,263 USD
      02–06 Jul      R05  Post-clearance audit, Bhutan  BTN-NAT  CCF-KOR  9,200  JPN-02, ROCB-SA, KOR-01
      30 Jul–01 Aug  R07  Valuation forum               KOR-RTC  NORAD    8,063

    Unmet: 2
      R08  impossible   Advanced valuation, Lao PDR
          lead: 3 experts speak no Lao
          1,200 placements meet a closure
      R09  crowded-out  Audit follow-up
          CCF-KOR is spent on R05

    Targets missed: 1 of 2
      national  1 of 2  Deliver two national workshops

    """#

  static let narrow = #"""
    Small year 2018/19: 01 Jul 2018–30 Jun 2019
    Contains synthetic data.
    Engine columns, seed 7, stopped by the time limit

    Delivered 2 of 4 requests for 17,263 USD
      national  1 of 3  2 unmet
      regional  1 of 1  0 unmet

    Levels          value  bound    gap
      mandatory         0      0    0 %  proved
      commitments       0      0    0 %  proved
      unmet             9      8  4.2 %  not proved
      targets           3      3    0 %  proved if those above …
      disruption        0      –      –  no bound
      quality      13,663      –      –  no bound

    Funds (USD)    budget  committed      left
      CCF-KOR      30,000      9,200    20,800  [######........…
      NORAD      no limit      8,063  no limit

    July 2018: 2 events, 17,263 USD
      02–06 Jul      R05  Post-cl…  BTN-…  CCF-K…  9,200  JPN-0…
      30 Jul–01 Aug  R07  Valuati…  KOR-…  NORAD   8,063

    Unmet: 2
      R08  impossible   Advanced valuation, Lao PDR
          lead: 3 experts speak no Lao
          1,200 placements meet a closure
      R09  crowded-out  Audit follow-up
          CCF-KOR is spent on R05

    Targets missed: 1 of 2
      national  1 of 2  Deliver two national workshops

    """#
}
