// The newest briefs that say one kind of thing of an entity, from all of its edges: for lists made anew.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (e)<-[edge:MENTIONS|COVERS|PUBLISHED_BY|ORIGINALLY_PUBLISHED_BY]-(b:Brief)
  WHERE type(edge) = row.kind
  RETURN b
  ORDER BY b.newest DESC, b.id
  LIMIT $limit
}
RETURN row.id AS id, row.kind AS kind, b.newest AS newest, b.id AS brief
ORDER BY id, kind, newest DESC, brief
