import Scheduling

/// The scenario that `mobilize init` begins with: small, valid, an example in each table.
enum Starter {
  /// Its parts.
  static var parts: ScenarioParts {
    var parts = ScenarioParts(path: "starter")
    parts.settings = """
      name: "My plan"
      first_day: 2027-07-01
      last_day: 2028-06-30
      planning_date: 2027-07-15
      notice_weeks: 4

      """
    parts.readme = readme
    for (name, text) in tables { parts.documents[name] = CSVParser.parse(Array(text.utf8)) }
    return parts
  }

  private static let readme = """
    # My plan

    An example in each table; nothing in it is real. Replace the examples by your own, keep the headers, and look at it
    with `mobilize check` whenever you like. `mobilize schema` explains every column, `mobilize draft` makes the schedule.

    A request asks for a workshop; the team named like its kind says who is needed; experts sit in the seats for which they
    are accredited and speak the language; a fund pays. Tables that you don't need may be deleted: those that must be there
    are administrations, experts, venues, funds, requests and teams.
    """

  private static let tables = [
    "topics": "id,name\nvaluation,Customs valuation\n",
    "categories": "id,name\nTRAINER,Accredited trainer\n",
    "administrations": """
    code,name,subregion,gateway,latitude,longitude,weekend,languages,contributor,per_diem,release_cap
    HOME,Home Customs,NORTH,Home City,10,100,sat sun,en,no,100,
    LEND,Lending Customs,SOUTH,Port Lend,-20,130,sat sun,en,yes,150,4

    """,
    "holidays": "administration,from,until,name\nHOME,2028-01-03,,New Year\n",
    "calendar":
      "from,until,event,scope\n2027-12-27,2027-12-31,The office is closed,all\n",
    "experts": """
    id,name,organisation,administration,languages,max_missions
    LEND-01,Valuation trainer,member,LEND,en,4

    """,
    "accreditations":
      "expert,category,topic,status,from,until\nLEND-01,TRAINER,valuation,full,2026-01-01,2029-12-31\n",
    "absences": "expert,from,until,reason\nLEND-01,2028-02-07,2028-02-18,leave\n",
    "ratings": "expert,topic,rating\nLEND-01,valuation,4.5\n",
    "venues": """
    id,name,administration,city,kind,rooms,seats,day_cost
    HOME-ROOM,Training room of Home Customs,HOME,Home City,national,1,30,100

    """,
    "closures": "venue,from,until,reason\nHOME-ROOM,2028-03-06,2028-03-10,Repairs\n",
    "funds": """
    id,name,donor,budget,from,until,kinds
    FUND-1,A donor's fund,A donor,20000,2027-07-01,2028-06-30,national

    """,
    "requests": """
    id,title,kind,beneficiaries,topic,days,participants,priority,mandatory,earliest,latest,preferred,objectives
    R1,Customs valuation: the basics,national,HOME,valuation,5,20,2,no,2027-09-01,2027-12-17,2027-10-11,1-a
    R2,Customs valuation: advanced,national,HOME,valuation,4,20,3,no,2028-01-10,2028-06-16,2028-04-10,1-a

    """,
    "teams": "team,role,count,categories,status\nnational,trainer,1,TRAINER,full\n",
    "sequences": "before,after,min_gap_days\nR1,R2,60\n",
    "targets": """
    id,description,measure,filter,at_least,weight
    T1,Workshops on valuation,events,topic=valuation,2,1

    """,
    "decisions": "request,first_day,venue,fund,experts,state\nR1,2027-10-11,,,,pinned\n",
    "fares": "from,to,fare\nLEND,HOME,900\n",
  ]
}
