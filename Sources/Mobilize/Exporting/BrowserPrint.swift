import Foundation

/// Prints pages by a browser that is installed.
enum BrowserPrint {
  /// The programs that can, the first that is there is taken.
  static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

  /// A page as a PDF.
  ///
  /// - Parameters:
  ///   - page: The page's text; it must need nothing else.
  ///   - seconds: How long it may take.
  /// - Returns: The PDF's bytes.
  /// - Throws: `BrowserFailure` with what to do.
  static func pdf(of page: String, within seconds: Double) throws -> [UInt8] {
    guard let browser else { throw BrowserFailure.isMissing }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("mobilize-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("report.html")
    let result = folder.appendingPathComponent("report.pdf")
    try Data(page.utf8).write(to: source)
    try run(browser, printing: source, to: result, in: folder, within: seconds)
    guard let data = try? Data(contentsOf: result), data.starts(with: Data("%PDF".utf8)) else {
      throw BrowserFailure.printedNothing(browser.path)
    }
    return Array(data)
  }

  /// The first browser in the path.
  private static var browser: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map(String.init)
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }
      .first(where: FileManager.default.isExecutableFile).map(URL.init(fileURLWithPath:))
  }

  private static func run(
    _ browser: URL, printing source: URL, to result: URL, in folder: URL, within seconds: Double
  ) throws {
    let process = Process()
    process.executableURL = browser
    // The browser's own walls can't be built by root; the page loads nothing in any case.
    process.arguments =
      (geteuid() == 0 ? ["--no-sandbox"] : []) + [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=\(folder.path)/profile", "--no-pdf-header-footer",
        "--print-to-pdf=\(result.path)", source.absoluteString,
      ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do { try process.run() } catch { throw BrowserFailure.printedNothing(browser.path) }
    guard ended.wait(timeout: .now() + seconds) == .success else {
      // It is the first of a group, to which whatever it began belongs as well.
      kill(-process.processIdentifier, SIGKILL)
      throw BrowserFailure.tookTooLong(browser.path, seconds)
    }
  }
}
