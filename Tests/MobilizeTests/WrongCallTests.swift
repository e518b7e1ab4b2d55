import Testing

@Suite struct WrongCallTests {
  @Test(arguments: [
    (["draf", "x"], "There is no command \"draf\". Maybe write draft."),
    (
      ["check", ""],
      "scenario: is blank. Maybe give the folder that holds scenario.yaml, or a workbook."
    ),
    (["draft"], "Missing expected argument '<scenario>'"),
    (
      ["draft", "nowhere"],
      "nowhere: does not exist. Maybe give the folder that holds scenario.yaml, or a workbook."
    ),
    (["draft", "x", "--engine", "cplex"], "Please provide one of 'auto', 'glpk' or 'heuristic'."),
    (["draft", "x", "--time-limit", "0"], "The time limit is not a number of seconds above 0."),
    (["draft", "x", "--iterations", "0"], "The iterations 0 are not a whole number above 0."),
    (["export", "x", "--to", "lp", "--level", "unmet"], "Please provide one of the following:"),
    (["export", "x", "--to", "mps", "--level", "worst"], "- quality"),
    (
      ["export", "x", "--to", "csv", "--previous", "y"],
      "--previous is an option of ics. Maybe add --to ics."
    ),
    (
      ["export", "x", "--to", "csv", "--stamp", "2018-07-01T00:00:00Z"],
      "--stamp is an option of ics. Maybe add --to ics."
    ),
    (
      ["export", "x", "--to", "html", "--picture", "map"],
      "--picture is an option of svg. Maybe add --to svg."
    ),
    (
      ["export", "x", "--to", "html", "--rows", "subregion"],
      "--rows is an option of svg. Maybe add --to svg."
    ),
    (
      ["export", "x", "--to", "html", "--colour", "fund"],
      "--colour is an option of svg. Maybe add --to svg."
    ),
    (
      ["export", "x", "--to", "csv", "--level", "unmet"],
      "--level is an option of mps. Maybe add --to mps."
    ),
    (
      ["export", "x", "--to", "html", "--fixed", "y"],
      "--fixed is an option of mps. Maybe add --to mps."
    ),
    (
      ["export", "x", "--to", "csv", "--columns", "y"],
      "--columns is an option of mps. Maybe add --to mps."
    ),
    (
      ["export", "x", "--to", "html", "--print-limit", "5"],
      "--print-limit is an option of pdf. Maybe add --to pdf."
    ),
    (
      ["export", "x", "--to", "pdf", "--print-limit", "0"],
      "The print limit is not a number of seconds above 0."
    ),
    (
      ["export", "x", "--to", "csv", "--explain-limit", "5"],
      "--explain-limit is an option of unmet, html, pdf, xlsx. Maybe add --to unmet."
    ),
    (
      ["repair", "x", "--withdrawn", "y", "--save-as", "z"],
      "--save-as writes the way that is taken. Maybe add --take 1."
    ),
    (["explain", "x"], "Missing expected argument '<id>'"),
    (["generate", "x"], "Missing expected argument '--requests <n>'"),
    (
      ["generate", "--requests", "-1", "x"],
      "--requests is -1, not a whole number from 0 to 20000. Maybe write 0."
    ),
    (
      ["generate", "--requests", "1", "--tightness", "2", "x"],
      "--tightness is 2.0, not a number from 0 to 1. Maybe leave it out, which means 0.5."
    ),
    (["generate", "--requests", "1", ""], "folder: is blank. Maybe write a name"),
  ])
  func `A wrong call says what would be right, and exits with 1`(
    call: [String], words: String
  ) throws {
    let outcome = try Program.run(call, in: TemporaryFolder())
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test(arguments: [
    "draft", "check", "compare", "release", "what-if", "fragility", "repair", "unmet", "explain",
    "export", "generate", "schema",
  ])
  func `Every command has a help text`(command: String) throws {
    let outcome = try Program.run(command, "--help")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("USAGE: mobilize \(command)"))
  }

  @Test func `The version is printed`() throws {
    let outcome = try Program.run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output == "0.1.0\n")
  }

  @Test func `Completions are written for a shell`() throws {
    let outcome = try Program.run("--generate-completion-script", "bash")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("_mobilize"))
  }

  @Test func `An unknown request is named, with the nearest`() throws {
    let outcome = try Program.run("explain", Repository.scenario("tiny"), "R11")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors
        == "requests.csv, experts.csv: \"R11\" is not the id of a request or an expert. "
        + "Maybe write R1.\n1 error.\n")
  }
}
