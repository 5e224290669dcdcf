// A change of the vocabulary, for the history.
MERGE (c:SeedChange {number: $number})
SET c = $properties
