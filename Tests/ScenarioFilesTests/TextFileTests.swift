import Testing

@testable import ScenarioFiles

struct TextFileTests {
  private func complaint(_ bytes: [UInt8], limit: Int = 100) throws -> String? {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "funds.csv")
    let log = DiagnosticLog()
    _ = TextFile.bytes(at: folder.path + "/funds.csv", limit: limit, log: log)
    return log.diagnostics.first?.description
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0], "funds.csv: is UTF-16. Maybe save it again as UTF-8."),
      (
        [0x61, 10, 0, 10],
        "funds.csv:2: holds a NUL byte: it is not text. Maybe save it again as UTF-8."
      ),
      ([0x61, 10, 10, 0xE9, 10], "funds.csv:3: is not UTF-8. Maybe save it again as UTF-8."),
      (Array(repeating: 0x61, count: 101), "funds.csv: is larger than 100 bytes."),
      ([0xEF, 0xBB, 0xBF, 0x61], nil),
      (Array(repeating: 0x61, count: 100), nil),
    ] as [([UInt8], String?)])
  func `Only UTF-8 text of a fair size is read`(bytes: [UInt8], expected: String?) throws {
    #expect(try complaint(bytes) == expected)
  }

  @Test func `A byte order mark is not part of the text`() throws {
    let folder = try TemporaryFolder(["funds.csv": "\u{FEFF}id"])
    let bytes = TextFile.bytes(at: folder.path + "/funds.csv", limit: 9, log: DiagnosticLog())
    #expect(bytes == Array("id".utf8))
  }

  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `The hash is that of FIPS 180-4`(text: String, digest: String) {
    #expect(SHA256.hex(Array(text.utf8)) == digest)
  }
}
