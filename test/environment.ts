/**
 * Vitest's set-up of every test file. The product takes its database from these variables: a command that a test
 * starts must not find a developer's own.
 */
if (!process.env.NEO4J_URI)
  for (const name of ['USERNAME', 'PASSWORD', 'DATABASE']) delete process.env[`NEO4J_${name}`];
delete process.env.NEO4J_URI;
