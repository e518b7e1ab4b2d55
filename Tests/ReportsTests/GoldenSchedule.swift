/// The fixture's draft as a schedule file, checked by hand.
enum GoldenSchedule {
  static let json = #"""
    {
      "format": "mobilize-schedule/1",
      "synthetic": true,
      "scenario": {
        "name": "Small year 2018/19",
        "hash": "0a1b"
      },
      "run": {
        "engine": "columns",
        "stopped": "time-limit",
        "failure": null,
        "seed": 7,
        "iteration_limit": null,
        "iterations": 12,
        "columns": 3456,
        "nodes": 5,
        "version": "1.0.0"
      },
      "levels": [
        {
          "id": "mandatory",
          "value": 0,
          "bound": 0
        },
        {
          "id": "commitments",
          "value": 0,
          "bound": 0
        },
        {
          "id": "unmet",
          "value": 9,
          "bound": 8
        },
        {
          "id": "targets",
          "value": 3,
          "bound": 3
        },
        {
          "id": "disruption",
          "value": 0,
          "bound": null
        },
        {
          "id": "quality",
          "value": 13663,
          "bound": null
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
          "value": 17263
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
          "value": 400
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
          "value": -4000
        }
      ],

    """# + GoldenEvents.json
}
