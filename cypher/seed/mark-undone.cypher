MATCH (c:SeedChange {number: $number})
SET c.undoneAt = $at, c.undoneBy = $author, c.undoneMessage = $message
