import CProcess
import Foundation

/// How much memory the process takes, and whether it gets more.
enum ProcessMemory {
  /// Prepares the process for many solves, and for memory that runs short where it is limited.
  static func prepare() {
    cprocess_keep_freed_memory()
    cprocess_share_heap()
    if isLimited { LastWords.prepare() }
  }

  /// The bytes of memory it has in use; nil where the system does not tell.
  static var resident: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    // Pages of its addresses, then pages in memory: see proc(5).
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return pages.map { $0 * sysconf(Int32(_SC_PAGESIZE)) }
  }

  /// Whether the system limits its addresses (`ulimit -v`) or its data (`ulimit -d`).
  static var isLimited: Bool {
    [RLIMIT_AS, RLIMIT_DATA].contains { resource in
      var limit = rlimit()
      return unsafe getrlimit(.init(resource.rawValue), &limit) == 0
        && limit.rlim_cur < rlim_t(Int64.max)
    }
  }

  /// Whether it would get so many bytes more; asking allocates nothing.
  static func hasRoom(for bytes: Int) -> Bool {
    let place = unsafe mmap(
      nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let place = unsafe place, unsafe place != MAP_FAILED else { return false }
    unsafe munmap(place, bytes)
    return true
  }
}
