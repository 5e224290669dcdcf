// What an earlier run was stopped in the middle of.
MATCH (concept:Concept)
CALL (concept) {
  MATCH (concept)-[pair:BENCH_PAIR]->()
  DELETE pair
} IN TRANSACTIONS OF 1000 ROWS
