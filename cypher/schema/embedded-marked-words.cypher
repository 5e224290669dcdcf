// Embedded engine only: texts with words that its text search takes apart ("c++"), which so has them for other words, too.
MATCH (b:Brief)
WHERE b.words CONTAINS '+' OR b.words CONTAINS '#' OR b.words CONTAINS '@'
RETURN b.words AS words
ORDER BY b.id
