#include "cclock.h"

#if defined(__linux__)
#include <sys/time.h>
#include <time.h>

static _Thread_local int looks, looks_before;
static _Thread_local long ahead;

void cclock_set(int after, long seconds) {
  looks = 0;
  looks_before = after;
  ahead = seconds;
}

int cclock_reset(void) {
  ahead = 0;
  return looks;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec real;
  clock_gettime(CLOCK_REALTIME, &real);
  now->tv_sec = real.tv_sec + (looks++ >= looks_before ? ahead : 0);
  now->tv_usec = real.tv_nsec / 1000;
  return 0;
}
#endif
