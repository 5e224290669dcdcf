// What clippings are found by, and what tells that they are not of one page with others.
UNWIND $ids AS id
MATCH (c:Clipping {id: id})
RETURN c.id AS id, c.titleKey AS titleKey, c.urlKey AS urlKey,
       c.band0 AS band0, c.band1 AS band1, c.band2 AS band2, c.band3 AS band3,
       c.outlet AS outlet, c.kind AS kind, c.publishedAt AS publishedAt, c.publishedPrecision AS publishedPrecision
ORDER BY id
