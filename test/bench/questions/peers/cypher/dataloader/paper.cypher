UNWIND $keys AS key
MATCH (paper:Paper {id: key})
RETURN key, paper {.id, .title} AS value
