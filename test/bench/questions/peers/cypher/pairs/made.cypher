MATCH (made:BenchPairs)
RETURN made.at AS at
