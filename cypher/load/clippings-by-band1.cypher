// Clippings that may be of one page by their words (see src/text/text-bands.ts), with what tells that they are not.
UNWIND $keys AS key
MATCH (c:Clipping {band1: key})
RETURN key, c.id AS id, c.outlet AS outlet, c.kind AS kind, c.publishedAt AS publishedAt,
       c.publishedPrecision AS publishedPrecision
ORDER BY id
