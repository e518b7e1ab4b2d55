/// Looks through the directory of a workbook before anything is unpacked.
enum PartIndex {
  /// The parts by their names in small letters, as workbooks compare them.
  ///
  /// - Throws: What makes it a file that nobody should unpack.
  static func parts(of archive: ZipArchive, limits: WorkbookLimits)
    throws(WorkbookError) -> [String: ZipArchive.Part]
  {
    var parts: [String: ZipArchive.Part] = [:]
    var total: UInt64 = 0
    for part in archive.parts where !part.name.hasSuffix("/") {
      if part.isEncrypted {
        throw WorkbookError("is encrypted", advice: "save it without a password")
      }
      guard parts.updateValue(part, forKey: part.name.lowercased()) == nil else {
        throw WorkbookError("holds the part \(part.name) twice")
      }
      total = total.addingReportingOverflow(part.size).partialValue
      let isStretched =
        part.size > limits.freely && part.size / max(1, part.packedSize) > limits.ratio
      guard part.size <= limits.part, total <= limits.total, !isStretched else {
        throw WorkbookError(
          "holds a part that is too large when it is unpacked: \(part.name), \(part.size) bytes",
          advice: "save it again without empty rows and pictures")
      }
    }
    return parts
  }
}
