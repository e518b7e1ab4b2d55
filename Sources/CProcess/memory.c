#include "cprocess.h"

// Any header of the C library says which library it is.
#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void cprocess_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
  // The most that mallopt accepts.
  mallopt(M_MMAP_THRESHOLD, 1 << 25);
#endif
}

void cprocess_share_heap(void) {
#if defined(__GLIBC__)
  mallopt(M_ARENA_MAX, 1);
#endif
}
