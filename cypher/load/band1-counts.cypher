// How many clippings have a key of their words in common: what very many have tells nothing of a page.
UNWIND $keys AS key
RETURN key, COUNT { (:Clipping {band1: key}) } AS clippings
ORDER BY key
