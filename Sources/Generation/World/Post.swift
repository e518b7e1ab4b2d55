import Scheduling

/// What somebody is employed as, before the person is drawn.
struct Post {
  /// Who employs them.
  var organisation: Expert.Organisation
  /// Where they travel from.
  var home: Ref<Administration>
  /// The place of the region they mostly serve.
  var region: Int
  /// Whether they are lent to every region.
  var isLent = false
  /// Their place among the staff of an office, from 0.
  var rank = 0
}
