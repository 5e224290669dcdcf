// Embedded engine only: of every brief what ranking needs, by its internal node number.
MATCH (b:Brief)
RETURN id(b) AS node, b.id AS id, b.newest AS newest, coalesce(b.titleWords, '') AS title
ORDER BY b.id
