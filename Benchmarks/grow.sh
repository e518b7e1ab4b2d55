#!/usr/bin/env bash
# Makes a large scenario of a shipped one: grow.sh SCENARIO FOLDER
# Its requests are copied 17 and its experts 20 times under ids with suffixes: about 1,000 and 3,000.
set -euo pipefail

readonly requests=17 experts=20
mkdir -p "$2"
cp "$1"/*.csv "$1"/scenario.yaml "$2"

# copy TABLE COPIES COLUMNS: repeats the rows, with a suffix to the ids in the first columns.
copy() {
  awk -v copies="$2" -v columns="$3" '
    NR == 1 { print; next }
    { rows[++count] = $0 }
    END {
      for (copy = 1; copy <= copies; copy++)
        for (place = 1; place <= count; place++) {
          row = rows[place]
          if (copy > 1) {
            fields = split(row, field, ",")
            for (column = 1; column <= columns; column++) field[column] = field[column] "-" copy
            row = field[1]
            for (column = 2; column <= fields; column++) row = row "," field[column]
          }
          print row
        }
    }
  ' "$table_in/$1.csv" >"$table_out/$1.csv"
}

readonly table_in="$1" table_out="$2"
copy requests "$requests" 1
copy sequences "$requests" 2
for table in experts accreditations absences ratings; do copy "$table" "$experts" 1; done
