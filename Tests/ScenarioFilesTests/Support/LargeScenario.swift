/// A scenario of the largest size anybody plans for.
enum LargeScenario {
  /// A thousand requests, three thousand experts, ten thousand accreditations.
  static func full() -> SmallScenario {
    let experts = (0..<3000).map { "E\($0),member,FJI,en fr,6,,,,\n" }.joined()
    let accreditations = (0..<10_000).map { place in
      "E\(place % 3000),C\(place % 6),T\(place % 20),full,2018-01-01,2020-12-31\n"
    }.joined()
    let requests = (0..<1000).map { place in
      "R\(place),national,WSM,T\(place % 20),5,20,3,2019-03-01,2019-10-31,en\n"
    }.joined()
    return SmallScenario([
      "experts.csv": "id,organisation,administration,languages,max_missions,max_days,rest_days,"
        + "not_to,subregions\n" + experts,
      "accreditations.csv": "expert,category,topic,status,from,until\n" + accreditations,
      "requests.csv": "id,kind,beneficiaries,topic,days,participants,priority,earliest,latest,"
        + "languages\n" + requests,
      "teams.csv": "team,role,categories\nnational,trainer,C0 C1 C2\nregional,trainer,C3\n",
    ])
  }
}
