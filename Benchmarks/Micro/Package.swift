// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds Mobilize builds the benchmarks' packages too.
let package = Package(
  name: "MobilizeMicroBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "Mobilize", path: "../.."),
    // Its traits intercept every allocation, for counts that are not wanted here.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Steps",
      dependencies: [
        .product(name: "Scheduling", package: "Mobilize"),
        .product(name: "ScenarioFiles", package: "Mobilize"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/Steps",
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ],
  swiftLanguageModes: [.v6]
)
