#ifndef CPROCESS_H
#define CPROCESS_H

/// Keep freed memory in the process instead of giving it back to the system after each solve.
///
/// Solvers free everything at the end of a solve, and thousands of solves follow one another. It
/// changes the whole process (mallopt(3)), so it is for an executable to call, once, at its beginning.
void cprocess_keep_freed_memory(void);

/// Let all threads take memory from one heap.
///
/// What was freed in a heap of its own only the same thread gets again, so with many threads what is kept
/// adds up. And a thread reserves 64 MiB of addresses for it; where these are limited and there is no room
/// for them, glibc maps a page for each allocation instead, which takes longer than anybody waits.
void cprocess_share_heap(void);

#endif
