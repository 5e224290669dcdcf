UNWIND $keys AS key
MATCH (n:Name {key: key})
DETACH DELETE n
