#!/usr/bin/env bash
# Measures drafts and the reading of a large scenario, beside a fixed yardstick on the same machine.
# Prints a Markdown table. SECONDS_LIMIT (60) is the time limit of each draft.
set -euo pipefail
cd "$(dirname "$0")/.."

readonly limit="${SECONDS_LIMIT:-60}"
readonly mobilize=.build/release/mobilize
readonly scenarios=(rocb-ap-2018-19 rocb-ap-2017-18 tiny)
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

require_time() {
  [ -x /usr/bin/time ] && return
  echo "Installing time, which measures processor seconds and memory." >&2
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo)
  "${as_root[@]}" apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -qy time >&2
}

# measure COMMAND…: runs it; leaves processor seconds, seconds and MiB in $processor, $elapsed, $memory.
measure() {
  /usr/bin/time -f '%U %S %e %M' -o "$work/time" "$@" >"$work/output"
  read -r processor elapsed memory < <(awk 'END {printf "%.2f %.2f %.0f\n", $1 + $2, $3, $4 / 1024}' \
    "$work/time")
}

# A knapsack by dynamic programming: 20 million steps, the same ones on every machine.
yardstick() {
  awk 'BEGIN {
    for (item = 1; item <= 2000; item++) {
      seed = (seed * 16807 + 11) % 2147483647
      weight = seed % 97 + 1; value = seed % 89 + 1
      for (room = 10000; room >= weight; room--) {
        with = best[room - weight] + value
        if (with > best[room]) best[room] = with
      }
    }
    print best[10000]
  }'
}
export -f yardstick

draft_row() {
  local scenario="$1"
  measure "$mobilize" draft "scenarios/$scenario" --time-limit "$limit" --out "$work/out" \
    --trace "$work/trace"
  awk -f Benchmarks/trace.awk -v scenario="$scenario" -v processor="$processor" \
    -v elapsed="$elapsed" -v memory="$memory" "$work/trace"
}

require_time
swift build -c release --product mobilize >&2

echo "| what | first schedule, processor s | in all, processor s | elapsed s | memory, MiB | stopped | levels: value (bound, gap) | nodes | columns |"
echo "|---|---|---|---|---|---|---|---|---|"
measure bash -c yardstick
echo "| yardstick: a knapsack in $(basename "$(readlink -f "$(command -v awk)")") | | $processor | $elapsed | $memory | | | | |"
for scenario in "${scenarios[@]}"; do draft_row "$scenario"; done

Benchmarks/grow.sh scenarios/rocb-ap-2018-19 "$work/large"
measure "$mobilize" check "$work/large"
rows="$(($(wc -l <"$work/large/requests.csv") - 1)) requests, $(($(wc -l <"$work/large/experts.csv") - 1)) experts"
echo "| read and check $rows | | $processor | $elapsed | $memory | | | | |"
