// Clippings that may be of one page by their title.
UNWIND $keys AS key
MATCH (c:Clipping {titleKey: key})
RETURN key, c.id AS id
ORDER BY id
