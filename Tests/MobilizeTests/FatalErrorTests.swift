#if GLPK && os(Linux)
  import Foundation
  import Testing

  /// GLPK ends a program by its own fatal errors; mobilize goes on with what it has.
  @Suite struct FatalErrorTests {
    private static let fault = Repository.path("Tests/MobilizeTests/Faults/fault.c")

    /// The library that breaks GLPK from some call of the simplex method on, compiled for this machine.
    private func library(in folder: TemporaryFolder) throws -> String {
      let path = "\(folder.path)/fault.so"
      let compiled = try Tool.run(
        "/usr/bin/env", ["clang", "-shared", "-fPIC", "-o", path, Self.fault, "-ldl"])
      try #require(compiled.code == 0, "\(compiled.output)")
      return path
    }

    @Test(arguments: [1, 2, 10, 40])
    func `A fatal error of GLPK ends a draft with the best schedule, and is told`(call: Int) throws
    {
      let folder = try TemporaryFolder()
      let scenario = Repository.scenario("rocb-ap-2018-19")
      let outcome = try Program.run(
        ["draft", scenario, "--out", "out", "--engine", "glpk", "--time-limit", "60"], in: folder,
        environment: ["LD_PRELOAD": library(in: folder), "FATAL_FROM": "\(call)"])
      #expect(!outcome.wasKilled)
      #expect(outcome.code == 3, "\(outcome.errors)")
      #expect(outcome.errors.contains("GLPK failed"), "\(outcome.errors)")
      #expect(outcome.errors.contains("a fault on purpose"), "\(outcome.errors)")
      #expect(outcome.output.contains("stopped by a failure"))
      #expect(try folder.text("out/schedule.json").contains(#""stopped": "engine-failed""#))
      let check = try Program.run(["check", scenario, "out/schedule.json", "--strict"], in: folder)
      #expect(check.code == 0, "\(check.output)")
    }

    @Test func `Without a fault the same library changes nothing`() throws {
      let folder = try TemporaryFolder()
      let scenario = Repository.scenario("tiny")
      let outcome = try Program.run(
        ["draft", scenario, "--out", "out", "--engine", "glpk"], in: folder,
        environment: ["LD_PRELOAD": library(in: folder), "FATAL_FROM": "1000000000"])
      #expect(outcome.code == 0, "\(outcome.errors)")
      let plain = try Program.run(
        ["draft", scenario, "--out", "plain", "--engine", "glpk"], in: folder)
      #expect(plain.code == 0)
      #expect(try folder.text("out/schedule.json") == folder.text("plain/schedule.json"))
    }
  }
#endif
