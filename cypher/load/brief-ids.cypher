MATCH (b:Brief)
RETURN b.id AS id
ORDER BY id
