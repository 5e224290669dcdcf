// The vocabulary as it was applied, an entry a row.
MATCH (e:Entity)
WHERE e.entry IS NOT NULL
RETURN e.id AS id, e.entry AS entry, e.file AS file
ORDER BY id
