import Foundation
import GLPKSolver
import IntegerProgramming
import ScenarioFiles
import Scheduling

import Glibc
func clock_() -> Int { Int(Glibc.clock()) }
@main enum Trial {
  nonisolated static func main() throws {
    GLPK.keepFreedMemory()
    let clock = ContinuousClock(); let t0 = clock.now
    @Sendable func el() -> Double { Double(clock_()) / 1e6 }
    let loaded: LoadedScenario
    do { loaded = try ScenarioFolder.read(CommandLine.arguments[1]) } catch { print(error); return }
    for w in loaded.warnings { print(w) }
    print("read", el())
    let scenario = Scenario(loaded.contents)
    print("scenario", el())
    let glpk = GLPK()
    var last = ""
    let r = ExactEngine(name: "auto", solvers: Solvers(linear: glpk, integer: glpk)).draft(scenario, within: RunLimits(seconds: Double(CommandLine.arguments[2])!, elapsed: el)) { p in
      let s = "\(p.phase) \(p.level.map{$0.id} ?? "") cols \(p.columns) bound \(p.bound.map(String.init) ?? "-") best \(p.best.map(String.init) ?? "-")"
      if s != last { last = s; print(String(format: "%.2f", p.seconds), s) }
    }
    let a = Assessment(of: r.events, in: scenario)
    for l in Level.allCases { print(l.id, a.levels[l], r.bounds[l] as Any) }
    print(r.run, r.events.count, el())
    print(a.violations.map(\.text))
    for t in a.terms where t.value != 0 { print(t.rule, t.value) }
  }
}
