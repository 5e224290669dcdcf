// Pairs that are not there yet. A row is [key, count, newest, first, second]: there are dozens a brief, and a list costs
// half of a map.
UNWIND $rows AS row
CREATE (:Pair {key: row[0], count: row[1], newest: row[2], first: row[3], second: row[4]})
