import Scheduling

/// What makes an expert fit for a seat: one accreditation, beside whose they are and what they speak.
///
/// By it, requests are drawn for which somebody can be expected, and costs are estimated. Who may sit
/// where is for the rules alone to say, once the scenario is there.
struct Skill {
  /// Whose it is.
  let expert: Ref<Expert>
  /// Who employs them.
  let organisation: Expert.Organisation
  /// Where they travel from.
  let home: Ref<Administration>
  /// The languages they speak.
  let languages: [String]
  /// Where they do not travel to.
  let notTo: [Ref<Administration>]
  /// The category of the accreditation; nil for staff who need none.
  let category: Ref<Category>?
  /// Its status.
  let status: Accreditation.Status

  /// An accreditation of an expert, or none.
  init(_ expert: Expert, at place: Int, _ accreditation: Accreditation?) {
    self.expert = Ref(place)
    organisation = expert.organisation
    home = expert.administration
    languages = expert.languages
    notTo = expert.notTo
    category = accreditation?.category
    status = accreditation?.status ?? .full
  }

  /// Whether it fits a seat of a request, if it is for the seat's topic.
  func fits(_ seat: Seat, of request: Request) -> Bool {
    (seat.organisations.isEmpty || seat.organisations.contains(organisation))
      && (seat.languages.isEmpty || seat.languages.contains(where: languages.contains))
      && (seat.categories.isEmpty || category.map(seat.categories.contains) ?? false)
      && (seat.status == .any || (seat.status == .full) == (status == .full))
      && (request.kind != .national || mayTravel(to: request.beneficiaries))
  }

  private func mayTravel(to beneficiaries: [Ref<Administration>]) -> Bool {
    !(organisation == .member && beneficiaries.contains(home))
      && !beneficiaries.contains(where: notTo.contains)
  }
}
