/// The same for programs, checked by hand.
enum GoldenVerdictFiles {
  static let unmet = #"""
    {
      "format": "mobilize-unmet/1",
      "synthetic": true,
      "scenario": {
        "name": "Small year 2018/19",
        "hash": "0a1b"
      },
      "version": "1.0.0",
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
      ]
    }

    """#

  static let assessment = #"""
    {
      "format": "mobilize-check/1",
      "synthetic": true,
      "scenario": {
        "name": "Small year 2018/19",
        "hash": "0a1b"
      },
      "version": "1.0.0",
      "levels": [
        {
          "id": "mandatory",
          "value": 0
        },
        {
          "id": "commitments",
          "value": 0
        },
        {
          "id": "unmet",
          "value": 9
        },
        {
          "id": "targets",
          "value": 3
        },
        {
          "id": "disruption",
          "value": 0
        },
        {
          "id": "quality",
          "value": 4600
        }
      ],
      "terms": [
        {
          "rule": "mandatory",
          "level": "mandatory",
          "value": 0
        },
        {
          "rule": "commitment-withdrawn",
          "level": "commitments",
          "value": 0
        },
        {
          "rule": "confirmed-changed",
          "level": "commitments",
          "value": 0
        },
        {
          "rule": "unmet",
          "level": "unmet",
          "value": 9
        },
        {
          "rule": "target-events",
          "level": "targets",
          "value": 3
        },
        {
          "rule": "target-beneficiaries",
          "level": "targets",
          "value": 0
        },
        {
          "rule": "target-expert-share",
          "level": "targets",
          "value": 0
        },
        {
          "rule": "target-contributor-share",
          "level": "targets",
          "value": 0
        },
        {
          "rule": "disruption-moved",
          "level": "disruption",
          "value": 0
        },
        {
          "rule": "disruption-venue",
          "level": "disruption",
          "value": 0
        },
        {
          "rule": "disruption-fund",
          "level": "disruption",
          "value": 0
        },
        {
          "rule": "disruption-experts",
          "level": "disruption",
          "value": 0
        },
        {
          "rule": "cost",
          "level": "quality",
          "value": 4400
        },
        {
          "rule": "week-from-preferred",
          "level": "quality",
          "value": 0
        },
        {
          "rule": "empty-optional-seat",
          "level": "quality",
          "value": 0
        },
        {
          "rule": "rating-point",
          "level": "quality",
          "value": 200
        },
        {
          "rule": "repeat-mission",
          "level": "quality",
          "value": 0
        },
        {
          "rule": "repeat-administration",
          "level": "quality",
          "value": 0
        },
        {
          "rule": "conversion",
          "level": "quality",
          "value": 0
        }
      ],
      "violations": [
        {
          "rule": "seats-filled",
          "requests": [
            "R05"
          ],
          "experts": [],
          "first_day": null,
          "last_day": null,
          "amount": null,
          "capacity": null,
          "text": "R05: KOR-01 is in two seats, lead and manager"
        },
        {
          "rule": "stated-values",
          "requests": [
            "R05"
          ],
          "experts": [],
          "first_day": null,
          "last_day": null,
          "amount": null,
          "capacity": null,
          "text": "R05: the cost is stated as 61 and is 4,400"
        },
        {
          "rule": "working-days",
          "requests": [
            "R05"
          ],
          "experts": [],
          "first_day": "2018-07-07",
          "last_day": "2018-07-11",
          "amount": null,
          "capacity": null,
          "text": "R05: 2018-07-07 (sat) is not a working day in BTN"
        },
        {
          "rule": "seats-filled",
          "requests": [
            "R05"
          ],
          "experts": [],
          "first_day": "2018-07-07",
          "last_day": "2018-07-11",
          "amount": null,
          "capacity": null,
          "text": "R05: nobody is in the seat manager"
        },
        {
          "rule": "seat-qualified",
          "requests": [
            "R05"
          ],
          "experts": [
            "KOR-01"
          ],
          "first_day": "2018-07-07",
          "last_day": "2018-07-11",
          "amount": null,
          "capacity": null,
          "text": "R05: KOR-01 holds no TOA for PCA"
        }
      ],
      "unknowns": [
        {
          "request": "R07",
          "what": "fund"
        },
        {
          "request": "R07",
          "what": "first_day"
        }
      ]
    }

    """#
}
