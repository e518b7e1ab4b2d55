/// The rest of the schedule file, from the events on.
enum GoldenEvents {
  static let json = #"""
      "events": [
        {
          "request": "R05",
          "first_day": "2018-07-02",
          "last_day": "2018-07-06",
          "venue": "BTN-NAT",
          "fund": "CCF-KOR",
          "cost": 9200,
          "team": [
            {
              "role": "lead",
              "expert": "JPN-02",
              "accreditation": "TOA:PCA:full"
            },
            {
              "role": "manager",
              "expert": "ROCB-SA",
              "accreditation": null
            },
            {
              "role": "shadow",
              "expert": "KOR-01",
              "accreditation": "ET:*:pre"
            }
          ]
        },
        {
          "request": "R07",
          "first_day": "2018-07-30",
          "last_day": "2018-08-01",
          "venue": "KOR-RTC",
          "fund": "NORAD",
          "cost": 8063,
          "team": []
        }
      ],
      "unmet": [
        {
          "request": "R08",
          "class": "impossible",
          "reasons": [
            {
              "rule": "expert-available",
              "subject": "lead",
              "count": 1,
              "text": "1 expert is absent in every week of the window"
            },
            {
              "rule": "seat-language",
              "subject": "lead",
              "count": 3,
              "text": "3 experts speak no Lao"
            },
            {
              "rule": "venue-open",
              "subject": "placements",
              "count": 1200,
              "text": "1,200 placements meet a closure"
            }
          ]
        },
        {
          "request": "R09",
          "class": "crowded-out",
          "reasons": [
            {
              "rule": "fund-budget",
              "subject": "placements",
              "count": 4,
              "text": "CCF-KOR is spent on R05"
            }
          ]
        }
      ],
      "totals": {
        "funds": [
          {
            "fund": "CCF-KOR",
            "events": 1,
            "budget": 30000,
            "committed": 9200,
            "left": 20800
          },
          {
            "fund": "NORAD",
            "events": 1,
            "budget": null,
            "committed": 8063,
            "left": null
          }
        ],
        "experts": [
          {
            "expert": "JPN-02",
            "missions": 1,
            "days": 7
          },
          {
            "expert": "KOR-01",
            "missions": 1,
            "days": 7
          },
          {
            "expert": "ROCB-SA",
            "missions": 1,
            "days": 7
          }
        ],
        "administrations": [
          {
            "administration": "BTN",
            "missions": 0,
            "days": 0,
            "events": 1,
            "hosted": 1
          },
          {
            "administration": "KOR",
            "missions": 1,
            "days": 7,
            "events": 0,
            "hosted": 1
          },
          {
            "administration": "JPN",
            "missions": 1,
            "days": 7,
            "events": 0,
            "hosted": 0
          }
        ],
        "subregions": [
          {
            "subregion": "SA",
            "requests": 2,
            "events": 1
          },
          {
            "subregion": "SEA",
            "requests": 1,
            "events": 0
          }
        ],
        "targets": [
          {
            "target": "national",
            "reached": 1,
            "needed": 2,
            "shortfall": 1
          },
          {
            "target": "regional",
            "reached": 1,
            "needed": 1,
            "shortfall": 0
          }
        ],
        "months": [
          {
            "month": "2018-07",
            "events": 2,
            "cost": 17263
          }
        ]
      },
      "letters": [
        {
          "administration": "JPN",
          "manager": "ROCB-SA",
          "asks": [
            {
              "request": "R05",
              "role": "lead",
              "expert": "JPN-02",
              "first_day": "2018-07-01",
              "last_day": "2018-07-07",
              "substitutes": [
                "KOR-03"
              ]
            }
          ]
        },
        {
          "administration": "KOR",
          "manager": null,
          "asks": [
            {
              "request": "R05",
              "role": "shadow",
              "expert": "KOR-01",
              "first_day": "2018-07-01",
              "last_day": "2018-07-07",
              "substitutes": []
            }
          ]
        }
      ]
    }

    """#
}
