// The history of the vocabulary, newest first.
MATCH (c:SeedChange)
WITH c ORDER BY c.number DESC LIMIT $limit
RETURN c.number AS number, c.at AS at, c.author AS author, c.message AS message, c.hashBefore AS hashBefore,
       c.hashAfter AS hashAfter, c.shippedBefore AS shippedBefore, c.shippedAfter AS shippedAfter,
       c.summary AS summary, c.parts AS parts,
       c.undoneAt AS undoneAt, c.undoneBy AS undoneBy, c.undoneMessage AS undoneMessage
ORDER BY number DESC
