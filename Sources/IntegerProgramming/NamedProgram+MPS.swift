extension NamedProgram {
  /// Writes the program in free MPS format, the format that every solver reads.
  ///
  /// Numbers are written so that they read back exactly, and spaces in names become underscores. The
  /// objective, to be minimized, is the row named `objective`. Bounds of integer columns are written
  /// as whole numbers, since GLPK refuses others.
  ///
  /// - Parameter write: Receives the text piece by piece, whole lines each.
  public func writeMPS(to write: (String) -> Void) {
    write("NAME \(mpsName(name))\n")
    writeRows(to: write)
    writeColumns(to: write)
    writeSides(to: write)
    writeBounds(to: write)
    write("ENDATA\n")
  }

  private func writeRows(to write: (String) -> Void) {
    write("ROWS\n N objective\n")
    for (row, name) in zip(program.rows, rowNames) {
      write(" \(MPSRow(row).type) \(mpsName(name))\n")
    }
  }

  private func writeColumns(to write: (String) -> Void) {
    write("COLUMNS\n")
    let names = rowNames.map(mpsName)
    var isInteger = false
    for (column, name) in zip(program.columns, columnNames.map(mpsName)) {
      if column.isInteger != isInteger {
        isInteger.toggle()
        writeMarker(starting: isInteger, to: write)
      }
      write(" \(name) objective \(mpsNumber(column.objective))\n")
      for entry in column.entries {
        write(" \(name) \(names[Int(entry.row)]) \(mpsNumber(entry.value))\n")
      }
    }
    if isInteger { writeMarker(starting: false, to: write) }
  }

  private func writeMarker(starting: Bool, to write: (String) -> Void) {
    write(" MARKER 'MARKER' '\(starting ? "INTORG" : "INTEND")'\n")
  }

  private func writeSides(to write: (String) -> Void) {
    let rows = zip(program.rows.map(MPSRow.init), rowNames.map(mpsName))
    write("RHS\n")
    for (row, name) in rows where row.side != 0 {
      write(" RHS \(name) \(mpsNumber(row.side))\n")
    }
    write("RANGES\n")
    for (row, name) in rows {
      if let range = row.range { write(" RANGES \(name) \(mpsNumber(range))\n") }
    }
  }

  private func writeBounds(to write: (String) -> Void) {
    write("BOUNDS\n")
    for (column, name) in zip(program.withIntegerBounds.columns, columnNames.map(mpsName)) {
      for (type, value) in column.mpsBounds {
        write(" \(type) BOUNDS \(name)\(value.map { " " + mpsNumber($0) } ?? "")\n")
      }
    }
  }
}

/// A number as short as reads back exactly.
private func mpsNumber(_ number: Double) -> String {
  let text = "\(number)"
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

/// A name that is one word and does not begin a comment.
private func mpsName(_ name: String) -> String {
  let word = String(name.map { $0.isWhitespace ? "_" : $0 })
  return word.isEmpty || word.hasPrefix("$") || word.hasPrefix("*") ? "_" + word : word
}
