UNWIND $ids AS id
MATCH (:Clipping {id: id})-[of:OF]->(:Brief)
DELETE of
