// What entity/names gives, of the entities that were written since a version; with whether the state that version had the
// stamp $stamp in is one that this graph came through, and how many entities there are: one that has gone tells nothing.
MATCH (g:Graph {id: 'graph'})
WITH $stamp IN coalesce(g.stamps, []) AS isKnown
CALL (isKnown) { MATCH (n:Entity) RETURN count(n) AS entities }
OPTIONAL MATCH (entity:Entity) WHERE entity.changed > $since
RETURN isKnown, entities, collect([entity.id, entity.label, coalesce(entity.altLabels, entity.altTitles, entity.altNames), entity.hiddenLabels,
    coalesce(entity.mentions, 0) + coalesce(entity.covers, 0) + coalesce(entity.published, 0),
    entity.deprecated IS NOT NULL OR coalesce(entity.status, 'CANDIDATE') = 'CANDIDATE']) AS changed
