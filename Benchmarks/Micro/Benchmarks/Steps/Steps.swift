import Benchmark
import ScenarioFiles

@testable import Scheduling

/// The steps that a run takes again and again, each by itself.
let benchmarks: @Sendable () -> Void = {
  guard let year = try? Year() else { fatalError("the scenario can't be read") }
  Benchmark.defaultConfiguration = .init(
    metrics: [.cpuTotal, .wallClock, .throughput], warmupIterations: 2,
    maxDuration: .seconds(3), maxIterations: 10_000)

  Benchmark("reading: a scenario's folder") { _ in
    blackHole(try ScenarioSource.read(year.folder))
  }

  Benchmark("listing: what every request may choose from") { _ in
    blackHole(Catalogue(of: year.scenario))
  }

  Benchmark("pricing: the four best events of every request") { _ in
    for options in year.catalogue.options where !options.stays.isEmpty {
      blackHole(
        year.pricing.offers(of: options, under: Restriction(), below: .infinity, keeping: 4))
    }
  }

  Benchmark(
    "usage update: a schedule taken and given back",
    configuration: .init(scalingFactor: .kilo)
  ) { benchmark in
    var ledger = Ledger(year.catalogue.lines)
    for _ in benchmark.scaledIterations {
      for column in year.columns { blackHole(ledger.take(column)) }
      for column in year.columns { ledger.remove(column) }
    }
    blackHole(ledger)
  }

  Benchmark("checking: a schedule against every rule, and its score") { _ in
    blackHole(Assessment(of: year.events, in: year.scenario))
  }
}
