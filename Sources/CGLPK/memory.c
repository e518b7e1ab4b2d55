#include "cglpk.h"

#if defined(__GLIBC__)
#include <malloc.h>
#endif

void cglpk_keep_freed_memory(void) {
#if defined(__GLIBC__)
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
  mallopt(M_MMAP_THRESHOLD, 1 << 28);
#endif
}
