// Clippings that may be of one page by their words (see src/text/text-bands.ts), with all that they are found by.
UNWIND $keys AS key
MATCH (c:Clipping {band3: key})
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       c.outlet AS outlet, c.kind AS kind, c.publishedAt AS publishedAt, c.publishedPrecision AS publishedPrecision
ORDER BY id
