/// The columns of one request's events and the rows that make teams of them.
extension FormulationBuilder {
  /// Adds a request with all it may choose from.
  mutating func add(_ options: RequestOptions) {
    var changes: [Int32] = []
    for stay in options.stays {
      for sponsor in stay.sponsors {
        var columns = PlacementColumns(stay, sponsor, of: options)
        addSeatRows(&columns)
        addMentorRows(&columns)
        addRequiredRows(&columns)
        changes += addChangeRows(&columns)
        addAccreditedColumn(&columns)
        addColumns(of: columns)
      }
    }
    guard !changes.isEmpty else { return }
    addColumn(
      "changed_\(names.id(options.request))", counting: LevelValues(ConfirmedUnchanged.level, 1),
      entries: changes.map { ($0, -1) })
  }

  /// Every seat that is not optional is filled, and nobody has two.
  private mutating func addSeatRows(_ columns: inout PlacementColumns) {
    for (index, group) in columns.options.groups.enumerated() {
      let role = names.role(of: group, in: columns.options.request)
      let row = addRow(
        "row_\(SeatsFilled.id)_\(names.name(of: columns.placement, role))",
        lower: group.isOptional ? -.infinity : 0, upper: 0)
      columns.enter(row, -Double(group.seats.count))
      columns.enter(row, 1) { $0.group == index }
    }
    for (expert, count) in columns.seatCounts where count > 1 {
      let row = addRow(
        "row_\(SeatsFilled.id)_\(names.name(of: columns.placement, names.id(expert)))", upper: 0)
      columns.enter(row, -1)
      columns.enter(row, 1) { $0.option.expert == expert }
    }
  }

  /// Whoever serves on a pre-accreditation has a mentor.
  private mutating func addMentorRows(_ columns: inout PlacementColumns) {
    for index in columns.members.indices {
      let member = columns.members[index]
      guard member.option.traits.contains(.mentored) else { continue }
      let role = names.role(
        of: columns.options.groups[member.group], in: columns.options.request)
      let name = names.name(of: columns.placement, role, names.id(member.option.expert))
      let row = addRow("row_\(MentorPresent.id)_\(name)", upper: 0)
      columns.members[index].entries.append((row, 1))
      columns.enter(row, -1) { $0.option.traits.contains(.mentor) }
    }
  }

  /// The experts without whom there is no event are in the team.
  private mutating func addRequiredRows(_ columns: inout PlacementColumns) {
    for expert in columns.options.required {
      let row = addRow(
        "row_required_\(names.name(of: columns.placement, names.id(expert)))", lower: 0)
      columns.enter(row, -1)
      columns.enter(row, 1) { $0.option.expert == expert }
    }
  }

  /// The rows by which a confirmed event with another team counts as changed.
  private mutating func addChangeRows(_ columns: inout PlacementColumns) -> [Int32] {
    guard let confirmed = columns.options.confirmed, let team = confirmed.experts,
      !confirmed.isChanged(by: columns.placement)
    else { return [] }
    func name(_ expert: Ref<Expert>) -> String {
      "row_\(ConfirmedUnchanged.id)_\(names.name(of: columns.placement, names.id(expert)))"
    }
    var rows: [Int32] = []
    for expert in team {
      let row = addRow(name(expert), upper: 0)
      columns.enter(row, 1)
      columns.enter(row, -1) { $0.option.expert == expert }
      rows.append(row)
    }
    for expert in columns.seatCounts.map(\.expert) where !team.contains(expert) {
      let row = addRow(name(expert), upper: 0)
      columns.enter(row, 1) { $0.option.expert == expert }
      rows.append(row)
    }
    return rows
  }

  private mutating func addColumns(of columns: PlacementColumns) {
    let stay = columns.stay
    let changes = columns.options.confirmed.map { $0.isChanged(by: columns.placement) } ?? false
    let change = changes ? LevelValues(ConfirmedUnchanged.level, 1) : LevelValues()
    addColumn(
      "x_\(names.name(of: columns.placement))",
      counting: stay.charges + columns.sponsor.charges + change, entries: columns.entries,
      using: stay.use + columns.money(stay.cost))
    for member in columns.members {
      let role = names.role(
        of: columns.options.groups[member.group], in: columns.options.request)
      addColumn(
        "z_\(names.name(of: columns.placement, role, names.id(member.option.expert)))",
        counting: member.option.charges, entries: member.entries,
        using: member.option.use(on: stay) + columns.money(member.option.cost))
    }
  }

  /// A column that says whether some member serves on a full accreditation, where a target asks.
  ///
  /// It is added before the members, whose columns enter its row.
  private mutating func addAccreditedColumn(_ columns: inout PlacementColumns) {
    let use = columns.options.shapes[columns.stay.shape].accreditedUse
    guard !use.isEmpty else { return }
    let name = names.name(of: columns.placement)
    let row = addRow("row_accredited_\(name)", upper: 0)
    columns.enter(row, -1) { $0.option.traits.contains(.accredited) }
    addColumn("accredited_\(name)", counting: LevelValues(), entries: [(row, 1)], using: use)
  }
}
