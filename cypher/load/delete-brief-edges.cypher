// All that a brief says, before it is said anew. What holds its clippings stays, and so does its story until that changes.
UNWIND $ids AS id
MATCH (:Brief {id: id})-[edge]->()
WHERE NOT type(edge) IN ['PART_OF', 'HAS_CLUE']
DELETE edge
