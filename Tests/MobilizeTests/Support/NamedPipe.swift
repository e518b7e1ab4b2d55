import Foundation
import Testing

/// A pipe with a name, on which a program and a test wait for each other without a clock.
final class NamedPipe: Sendable {
  /// Its path.
  let path: String
  private let file: FileHandle

  /// Makes a pipe in a folder.
  ///
  /// The test has both of its ends, so neither the program nor the test waits when it is opened.
  init(in folder: TemporaryFolder) throws {
    path = "\(folder.path)/pipe"
    guard unsafe mkfifo(path, 0o600) == 0, let file = FileHandle(forUpdatingAtPath: path) else {
      throw CocoaError(.fileWriteUnknown)
    }
    self.file = file
  }

  /// Fills the pipe, so that whoever writes to it next waits.
  func fill() throws {
    let number = file.fileDescriptor
    _ = fcntl(number, F_SETFL, O_NONBLOCK)
    while unsafe Glibc.write(number, "x", 1) == 1 {}
    _ = fcntl(number, F_SETFL, 0)
  }

  /// Reads until a text has come, or the end of the program.
  func wait(for text: String) throws {
    let read = try file.wait(for: [text, Self.end])
    #expect(read.hasSuffix(text), "the program ended")
  }

  /// Lets whoever waits know that the program has ended.
  func close() { _ = unsafe Glibc.write(file.fileDescriptor, Self.end, Self.end.utf8.count) }

  private static let end = "\u{4}"
}

extension FileHandle {
  /// Reads until one of some texts has come, or the end; returns everything read.
  @discardableResult
  func wait(for texts: [String]) throws -> String {
    var bytes: [UInt8] = []
    while !texts.contains(where: { bytes.suffix($0.utf8.count) == ArraySlice($0.utf8) }),
      let more = try read(upToCount: 1), !more.isEmpty
    {
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
