import Foundation

/// Lets a function take some of the system's signals.
enum SignalHandler {
  /// Calls a function at each of some signals from now on.
  ///
  /// They are let through first: whoever started the program may have blocked them, which is inherited, and
  /// the threads of Swift's runtime do.
  static func take(_ numbers: [Int32], by function: @escaping @convention(c) (Int32) -> Void) {
    var set = sigset_t()
    unsafe sigemptyset(&set)
    for number in numbers {
      unsafe sigaddset(&set, number)
      signal(number, function)
    }
    unsafe pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }
}
