UNWIND $keys AS key
MATCH (n:Name {key: key})
RETURN key, n.meaning AS meaning
ORDER BY key
