import Foundation
import GLPKSolver
import IntegerProgramming
import ScenarioFiles
import Scheduling

@main enum Trial {
  nonisolated static func main() throws {
    let clock = ContinuousClock(); let t0 = clock.now
    @Sendable func el() -> Double { let d = clock.now - t0; return Double(d.components.seconds) + Double(d.components.attoseconds) * 1e-18 }
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
