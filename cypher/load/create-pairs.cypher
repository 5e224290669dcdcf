// Pairs that are not there yet. A row is [key, count, first, second]: there are dozens a brief, and a list costs half of a map.
UNWIND $rows AS row
CREATE (:Pair {key: row[0], count: row[1], first: row[2], second: row[3]})
