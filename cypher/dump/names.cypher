MATCH (b:Name)
WHERE b.key > $after
WITH b ORDER BY b.key LIMIT $limit
RETURN b.key AS id, properties(b) AS properties
ORDER BY id
