import Foundation

/// A file that could not be written.
public struct WritingError: Error, CustomStringConvertible {
  /// The file.
  public var path: String
  /// Why, as the end of a sentence.
  public var reason: String

  /// Says why a file could not be written.
  public init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Says why a file could not be written, in the words of the system's error.
  public init(path: String, _ error: any Error) {
    let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? any Error
    self.init(path: path, reason: Self.reason(cause ?? error))
  }

  private static func reason(_ error: any Error) -> String {
    let system = error as NSError
    let isPOSIX = system.domain == NSPOSIXErrorDomain
    return switch isPOSIX ? POSIXErrorCode(rawValue: Int32(system.code)) : nil {
    case .EACCES, .EPERM, .EROFS: "there is no permission"
    case .EBADF: "it is closed"
    case .EEXIST: "a file of that name is there"
    case .ENOENT: "its folder does not exist"
    case .ENOSPC: "the disk is full"
    case .ENOTDIR: "a part of its path is a file"
    default: error.localizedDescription.trimmingCharacters(in: [".", " "])
    }
  }

  /// The sentence for the person at the terminal.
  public var description: String { "\(path): can't be written: \(reason)." }
}
