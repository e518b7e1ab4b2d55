# Makes one row of the benchmarks' table of the file that `mobilize draft --trace` writes.

function member(name,    text) {
  if (!match($0, "\"" name "\": [^,}]*")) return ""
  text = substr($0, RSTART, RLENGTH)
  sub("\"" name "\": ", "", text)
  gsub("\"", "", text)
  return text == "null" ? "" : text
}

first == "" && member("best") != "" { first = member("processor_seconds") }

member("result") != "" {
  bound = member("bound")
  proof = bound == "" ? "no bound" : bound ", " sprintf("%.2f %%", member("gap") * 100)
  if (member("value") != 0 || bound != 0)
    levels = levels (levels == "" ? "" : "; ") member("result") " " member("value") " (" proof ")"
}

member("stopped") != "" {
  stopped = member("stopped"); nodes = member("nodes"); columns = member("columns")
}

END {
  print "| " scenario " | " first " | " processor " | " elapsed " | " memory " | " stopped " | " \
    levels " | " nodes " | " columns " |"
}
