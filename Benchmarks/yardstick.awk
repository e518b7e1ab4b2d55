# A knapsack by dynamic programming: 20 million steps, the same ones on every machine.
BEGIN {
  for (item = 1; item <= 2000; item++) {
    seed = (seed * 16807 + 11) % 2147483647
    weight = seed % 97 + 1; value = seed % 89 + 1
    for (room = 10000; room >= weight; room--) {
      with = best[room - weight] + value
      if (with > best[room]) best[room] = with
    }
  }
  print best[10000]
}
