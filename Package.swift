// swift-tools-version: 6.2
import PackageDescription

/// The flags every Swift target is compiled with.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let withGLPK: TargetDependencyCondition? = .when(traits: ["GLPK"])

let package = Package(
  name: "Mobilize",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "mobilize", targets: ["Mobilize"]),
    .library(name: "Scheduling", targets: ["Scheduling"]),
    .library(name: "ScenarioFiles", targets: ["ScenarioFiles"]),
  ],
  traits: [
    .default(enabledTraits: ["GLPK"]),
    .trait(
      name: "GLPK",
      description: "Draft with GLPK: exact, with proofs. Without it the heuristic engine drafts."),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(
      name: "CGLPK",
      cSettings: [.define("MOBILIZE_GLPK", .when(traits: ["GLPK"]))],
      linkerSettings: [.linkedLibrary("glpk", .when(traits: ["GLPK"]))]),
    .target(name: "CProcess"),
    .target(name: "CCalendar", linkerSettings: [.linkedLibrary("ical")]),
    .target(
      name: "CWorkbook",
      linkerSettings: [.linkedLibrary("xlsxwriter"), .linkedLibrary("minizip")]),
    .target(name: "Threads", swiftSettings: strict),
    .target(name: "Workbooks", dependencies: ["CWorkbook"], swiftSettings: strict),
    .target(name: "IntegerProgramming", swiftSettings: strict),
    .target(
      name: "GLPKSolver",
      dependencies: ["IntegerProgramming", .target(name: "CGLPK", condition: withGLPK)],
      swiftSettings: strict),
    .target(
      name: "Scheduling",
      dependencies: [
        "IntegerProgramming", "Threads",
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: strict),
    .target(
      name: "ScenarioFiles",
      dependencies: ["Scheduling", "Workbooks", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Generation", dependencies: ["Scheduling", "ScenarioFiles"], swiftSettings: strict),
    .target(
      name: "Calendars", dependencies: ["CCalendar", "Scheduling"], swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["Scheduling", "Calendars", "Workbooks"],
      swiftSettings: strict),
    .executableTarget(
      name: "Mobilize",
      dependencies: [
        "CProcess", "Scheduling", "ScenarioFiles", "Generation", "Reports", "Calendars",
        "IntegerProgramming", "Threads",
        .target(name: "GLPKSolver", condition: withGLPK),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "TestSupport",
      dependencies: ["Scheduling", "IntegerProgramming"],
      path: "Tests/TestSupport",
      swiftSettings: strict),
    .target(name: "CClock", path: "Tests/CClock"),
    .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: strict),
    .testTarget(
      name: "WorkbooksTests", dependencies: ["Workbooks"], exclude: ["Checkers"],
      swiftSettings: strict),
    .testTarget(
      name: "IntegerProgrammingTests",
      dependencies: ["IntegerProgramming", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "GLPKSolverTests",
      dependencies: [
        "CClock", "IntegerProgramming", "TestSupport",
        .target(name: "CGLPK", condition: withGLPK),
        .target(name: "GLPKSolver", condition: withGLPK),
      ],
      exclude: ["Programs"],
      swiftSettings: strict),
    .testTarget(
      name: "SchedulingTests",
      dependencies: [
        "IntegerProgramming", "Scheduling", "TestSupport",
        .target(name: "GLPKSolver", condition: withGLPK),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: ["Generation", "ScenarioFiles", "TestSupport", "Workbooks"],
      exclude: ["Checkers"],
      swiftSettings: strict),
    .testTarget(
      name: "GenerationTests",
      dependencies: ["Generation", "ScenarioFiles", "Scheduling"],
      swiftSettings: strict),
    .testTarget(
      name: "CalendarsTests", dependencies: ["Calendars", "Scheduling"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Calendars", "Workbooks", "ScenarioFiles", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "MobilizeTests",
      dependencies: [
        "Mobilize", "Calendars", "Workbooks", "Scheduling", "ScenarioFiles", "TestSupport",
      ],
      exclude: ["Golden", "Scenarios", "Checkers", "Faults"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
