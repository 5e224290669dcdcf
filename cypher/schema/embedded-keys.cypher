// The embedded engine's constraint brings no index of its own: without these, made first, every MERGE scans.
CREATE INDEX brief_id_index IF NOT EXISTS FOR (n:Brief) ON (n.id);
CREATE INDEX capture_id_index IF NOT EXISTS FOR (n:Capture) ON (n.id);
CREATE INDEX clipping_id_index IF NOT EXISTS FOR (n:Clipping) ON (n.id);
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX outlet_id_index IF NOT EXISTS FOR (n:Outlet) ON (n.id);
CREATE INDEX organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE INDEX person_id_index IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX paper_id_index IF NOT EXISTS FOR (n:Paper) ON (n.id);
CREATE INDEX concept_id_index IF NOT EXISTS FOR (n:Concept) ON (n.id);
CREATE INDEX name_key_index IF NOT EXISTS FOR (n:Name) ON (n.key);
CREATE INDEX graph_id_index IF NOT EXISTS FOR (n:Graph) ON (n.id);
CREATE INDEX clue_key_index IF NOT EXISTS FOR (n:Clue) ON (n.key);
CREATE INDEX story_id_index IF NOT EXISTS FOR (n:Story) ON (n.id);
CREATE INDEX seed_change_number_index IF NOT EXISTS FOR (n:SeedChange) ON (n.number);
CREATE INDEX seed_change_part_id_index IF NOT EXISTS FOR (n:SeedChangePart) ON (n.id);
CREATE INDEX redirect_id_index IF NOT EXISTS FOR (n:Redirect) ON (n.id);
CREATE INDEX pair_key_index IF NOT EXISTS FOR (n:Pair) ON (n.key);
