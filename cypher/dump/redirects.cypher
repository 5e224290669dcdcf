MATCH (b:Redirect)
WHERE b.id > $after
WITH b ORDER BY b.id LIMIT $limit
RETURN b.id AS id, properties(b) AS properties
ORDER BY id
