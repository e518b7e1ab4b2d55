import CWorkbook
import Foundation

/// A packed file that is read part by part.
///
/// This file alone hands values to the C library's reader: the handle is made and freed here, and
/// the library writes into the bytes it is given within their count.
@safe final class ZipArchive {
  /// A part, as the directory describes it; what the directory says is checked when it is unpacked.
  struct Part: Hashable {
    /// Its place in the directory.
    var number: UInt64
    /// Its name.
    var name: String
    /// Its bytes as they lie in the file.
    var packedSize: UInt64
    /// Its bytes unpacked.
    var size: UInt64
    /// Whether a password is asked for.
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  /// The parts in the order of the directory.
  let parts: [Part]

  /// Opens a file and reads its directory.
  init(_ path: String, limits: WorkbookLimits) throws(WorkbookError) {
    guard let archive = unsafe cworkbook_archive_open(path) else { throw Self.damage }
    unsafe self.archive = archive
    var parts: [Part] = []
    var part = cworkbook_part()
    var code = unsafe cworkbook_archive_next(archive, &part)
    while code == 1, parts.count <= limits.parts {
      parts.append(
        Part(
          number: UInt64(parts.count), name: Self.name(&part), packedSize: part.packed_size,
          size: part.size, isEncrypted: part.is_encrypted != 0))
      code = unsafe cworkbook_archive_next(archive, &part)
    }
    self.parts = parts
    guard parts.count <= limits.parts else {
      throw WorkbookError("holds more than \(limits.parts) parts: it is no workbook of a planner")
    }
    guard code == 0 else { throw Self.damage }
  }

  deinit { unsafe cworkbook_archive_close(archive) }

  /// Unpacks a part.
  func unpack(_ part: Part) throws(WorkbookError) -> Data {
    guard part.size > 0 else { return Data() }
    var data = Data(count: Int(part.size))
    let code = unsafe data.withUnsafeMutableBytes { bytes in
      unsafe cworkbook_archive_unpack(archive, part.number, bytes.baseAddress, bytes.count)
    }
    guard code == 0 else { throw Self.damage }
    return data
  }

  /// What is thrown for a file that is cut off or changed.
  static let damage = WorkbookError(
    "is damaged or cut off", advice: "save it again, or take a copy from before")

  private static func name(_ part: inout cworkbook_part) -> String {
    unsafe withUnsafeBytes(of: &part.name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
