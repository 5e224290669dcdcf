// Clippings that may be of one page by their address.
UNWIND $keys AS key
MATCH (c:Clipping {urlKey: key})
RETURN key, c.id AS id
ORDER BY id
