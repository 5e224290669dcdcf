// The last change that was not taken back, and the number of the last there is.
MATCH (c:SeedChange)
RETURN max(c.number) AS last, max(CASE WHEN c.undoneAt IS NULL THEN c.number END) AS standing
