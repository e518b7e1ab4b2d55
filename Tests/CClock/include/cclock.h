#ifndef CCLOCK_H
#define CCLOCK_H

/// Let the wall clock, as the calling thread sees it, be set by some seconds after so many looks at it.
///
/// For tests on Linux: a program's own `gettimeofday` stands in for that of the C library in shared libraries too.
void cclock_set(int looks, long seconds);

/// Set it right again, and return how often the thread has looked at it since `cclock_set`.
int cclock_reset(void);

#endif
