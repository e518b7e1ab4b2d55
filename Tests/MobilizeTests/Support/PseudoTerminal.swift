import Foundation

/// A terminal that a program writes to and a test reads.
final class PseudoTerminal {
  /// What the program is given.
  let file: FileHandle
  private let screen: FileHandle

  /// Opens one with so many columns.
  init(columns: UInt16) throws {
    guard let screen = FileHandle(forUpdatingAtPath: "/dev/ptmx") else {
      throw CocoaError(.fileReadUnknown)
    }
    var (locked, number): (Int32, Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(screen.fileDescriptor, Self.setLock, &locked) == 0,
      unsafe ioctl(screen.fileDescriptor, Self.getNumber, &number) == 0,
      let file = FileHandle(forUpdatingAtPath: "/dev/pts/\(number)"),
      unsafe ioctl(file.fileDescriptor, UInt(TIOCSWINSZ), &size) == 0
    else { throw CocoaError(.fileReadUnknown) }
    self.file = file
    self.screen = screen
  }

  /// Linux's TIOCSPTLCK and TIOCGPTN, macros that Swift does not import.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  /// Reads until a text has come; returns everything read.
  func wait(for text: String) throws -> String { try screen.wait(for: [text]) }

  /// Reads what is left, when the program has ended.
  func rest() throws -> String {
    try file.write(contentsOf: Data("\u{4}".utf8))
    return try wait(for: "\u{4}")
  }
}
