UNWIND $ids AS id
MATCH (:Brief {id: id})<-[of:OF]-(:Clipping)
DELETE of
