CREATE (:BenchPairs {at: datetime()})
