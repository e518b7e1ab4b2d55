import Foundation

/// Reads a workbook: `.xlsx` as Excel, LibreOffice and others write it.
///
/// Nothing outside the file is read, no formula is computed, and a file that is larger unpacked
/// than the limits allow is refused before it is unpacked.
public struct WorkbookReader {
  private let limits: WorkbookLimits
  private let archive: ZipArchive
  private let parts: [String: ZipArchive.Part]

  /// The sheets of a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How large it may be.
  /// - Returns: What is in it.
  /// - Throws: Why it can't be read.
  public static func read(_ path: String, limits: WorkbookLimits = .default)
    throws(WorkbookError) -> WorkbookContents
  {
    try FileKind.check(path, limits: limits)
    return try WorkbookReader(path, limits).contents()
  }

  private init(_ path: String, _ limits: WorkbookLimits) throws(WorkbookError) {
    self.limits = limits
    archive = try ZipArchive(path, limits: limits)
    parts = try PartIndex.parts(of: archive, limits: limits)
  }

  private func contents() throws(WorkbookError) -> WorkbookContents {
    let root = try relations("_rels/.rels")
    let main = root.first { $0.type.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
    guard parts[main.lowercased()] != nil, main.hasSuffix(".xml") else {
      throw WorkbookError(
        "holds no workbook of the kind .xlsx", advice: "save it as Excel workbook (.xlsx)")
    }
    let folder = main.split(separator: "/").dropLast().joined(separator: "/")
    let name = main.split(separator: "/").last ?? ""
    let related = try relations("\(folder)/_rels/\(name).rels", in: folder)
    let book = try WorkbookPart(reading: part(main))
    func optional(_ type: String) throws(WorkbookError) -> XMLPart? {
      let target = related.first { $0.type.hasSuffix(type) }?.target
      guard let target, parts[target.lowercased()] != nil else { return nil }
      return try part(target)
    }
    let texts = try optional("/sharedStrings").map(SharedTexts.read) ?? []
    let kinds = try optional("/styles").map(NumberKind.read) ?? []
    var sheets: [SheetContents] = []
    var targets: Set<String> = []
    for sheet in book.sheets {
      let relation = related.first { $0.id == sheet.relation }
      guard let relation, relation.type.hasSuffix("/worksheet") else { continue }
      // A part that many sheets claim would be read as often.
      guard targets.insert(relation.target.lowercased()).inserted else { throw ZipArchive.damage }
      let reading = SheetPart(
        sheet.name, isHidden: sheet.isHidden, texts: texts, kinds: kinds,
        countsFrom1904: book.countsFrom1904)
      sheets.append(try reading.read(part(relation.target)))
    }
    return WorkbookContents(sheets: sheets)
  }

  private func part(_ name: String) throws(WorkbookError) -> XMLPart {
    guard let part = parts[name.lowercased()] else { throw ZipArchive.damage }
    return XMLPart(name: name, data: try archive.unpack(part), limits: limits)
  }

  private func relations(_ name: String, in folder: String = "")
    throws(WorkbookError) -> [Relation]
  {
    parts[name.lowercased()] == nil ? [] : try Relation.read(part(name), in: folder)
  }
}

extension Optional {
  /// The value made of what is there, if anything is.
  fileprivate func map<Value>(_ make: (Wrapped) throws(WorkbookError) -> Value)
    throws(WorkbookError) -> Value?
  {
    guard let self else { return nil }
    return try make(self)
  }
}
