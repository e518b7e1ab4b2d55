import Scheduling

extension Generator {
  /// The experts who could sit in a seat of a request, whenever they are free.
  func qualified(for seat: Seat, of request: Request) -> [Ref<Expert>] {
    let isTopical = seat.categories.contains { !isOffice($0) }
    return (isTopical ? skills.experts[seat.topic.index] : skills.staff).filter { ref in
      let expert = contents.experts[ref.index]
      return (seat.organisations.isEmpty || seat.organisations.contains(expert.organisation))
        && (seat.languages.isEmpty || seat.languages.contains(where: expert.languages.contains))
        && isAccredited(expert, for: seat) && mayTravel(expert, for: request)
    }
  }

  /// Whether a request has, for every seat that must be filled, two more experts than needed.
  func isStaffed(_ request: Request, in region: Region) -> Bool {
    let needed = request.seats.filter { !$0.isOptional }
    let leads = needed.filter { $0.status == .full }
    for seats in [leads, needed.filter { !$0.categories.isEmpty }] {
      guard let seat = seats.last else { continue }
      guard qualified(for: seat, of: request).count >= seats.count + 2 else { return false }
    }
    return skills.canTake(needed.count, for: request.topic, in: region.place)
  }

  private func isAccredited(_ expert: Expert, for seat: Seat) -> Bool {
    guard !seat.categories.isEmpty else { return true }
    return expert.accreditations.contains { held in
      guard seat.categories.contains(held.category), held.topic == nil || held.topic == seat.topic
      else { return false }
      return switch seat.status {
      case .any: true
      case .full: held.status == .full
      case .pre: held.status == .pre
      }
    }
  }

  private func mayTravel(_ expert: Expert, for request: Request) -> Bool {
    guard request.kind == .national else { return true }
    let isOwn =
      expert.organisation == .member && request.beneficiaries.contains(expert.administration)
    return !isOwn && !request.beneficiaries.contains(where: expert.notTo.contains)
  }
}
