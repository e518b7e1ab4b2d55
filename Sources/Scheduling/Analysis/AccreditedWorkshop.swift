/// A workshop conducted in cooperation with accredited experts, and from where they come.
///
/// As the office's annual report lists them: who serves on a full accreditation counts, an officer of
/// the WCO Secretariat does not, an accredited member of the office's staff does.
public struct AccreditedWorkshop: Hashable, Sendable {
  /// Experts of one origin.
  public struct Origin: Hashable, Sendable {
    /// Who employs them.
    public var organisation: Expert.Organisation
    /// Where they travel from.
    public var administration: Ref<Administration>
    /// How many there are.
    public var experts: Int
  }

  /// The workshop's event.
  public var event: Event
  /// Where its accredited experts come from, in the order of the team's seats.
  public var origins: [Origin]

  /// The workshops of a schedule that have accredited experts, in its order.
  public static func all(of events: [Event], in scenario: Scenario) -> [AccreditedWorkshop] {
    events.compactMap { event in
      let accredited = event.candidates.filter {
        Traits(of: $0, in: scenario).contains(.accredited)
      }
      let origins = accredited.reduce(into: [Origin]()) { origins, candidate in
        let expert = scenario[candidate.expert]
        let place = origins.firstIndex {
          $0.organisation == expert.organisation && $0.administration == expert.administration
        }
        if let place {
          origins[place].experts += 1
        } else {
          origins.append(
            Origin(
              organisation: expert.organisation, administration: expert.administration, experts: 1))
        }
      }
      return origins.isEmpty ? nil : AccreditedWorkshop(event: event, origins: origins)
    }
  }
}
