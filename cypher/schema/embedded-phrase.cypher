// Embedded engine only: of briefs, by internal node numbers, those that have a phrase, a space at either end of it. `id(b) IN
// $nodes` would look through the whole list for each node.
UNWIND $nodes AS node
MATCH (b:Brief) WHERE id(b) = node AND b.words CONTAINS $phrase
RETURN node, b.id AS id
ORDER BY id
