import Scheduling

extension Naive {
  /// The terms of the level `quality` that count events.
  func qualityTerms(_ events: [NaiveEvent]) -> [Term] {
    let prices = contents.settings.quality
    var (cost, weeks, empty) = (0, 0, 0)
    for event in events {
      cost += prices.cost * event.cost
      if let preferred = event.request.preferred {
        weeks += prices.weekFromPreferred * (abs(event.span.first - preferred) / 7)
      }
      for (place, seat) in event.request.seats.enumerated()
      where seat.isOptional && seat.status != .pre {
        if !event.missions.contains(where: { $0.place == place }) {
          empty += prices.emptyOptionalSeat
        }
      }
    }
    return [
      Term(rule: "cost", level: .quality, value: cost),
      Term(rule: "week-from-preferred", level: .quality, value: weeks),
      Term(rule: "empty-optional-seat", level: .quality, value: empty),
    ]
  }

  /// The terms of the level `quality` that count missions.
  func teamTerms(_ events: [NaiveEvent]) -> [Term] {
    let prices = contents.settings.quality
    var (rating, mission, administration, conversion) = (0, 0, 0, 0)
    var missionsOf = contents.experts.map { _ in 0 }
    var lent = contents.administrations.map { _ in 0 }
    var converted: Set<Ref<Expert>> = []
    for event in events {
      for member in event.missions {
        if !member.seat.categories.isEmpty {
          let rated = member.expert.ratings[event.request.topic] ?? prices.unrated
          rating += halfUp(prices.ratingPoint * (5_000_000 - rated.millionths), over: 1_000_000)
        }
        mission += prices.repeatMission * missionsOf[member.ref.index]
        missionsOf[member.ref.index] += 1
        if member.expert.organisation == .member {
          administration += prices.repeatAdministration * lent[member.expert.administration.index]
          lent[member.expert.administration.index] += 1
        }
        let isShadow = member.seat.isOptional && member.seat.status == .pre
        if event.request.kind == .national, isShadow, converted.insert(member.ref).inserted {
          conversion -= prices.conversion
        }
      }
    }
    return [
      Term(rule: "rating-point", level: .quality, value: rating),
      Term(rule: "repeat-mission", level: .quality, value: mission),
      Term(rule: "repeat-administration", level: .quality, value: administration),
      Term(rule: "conversion", level: .quality, value: conversion),
    ]
  }
}
