import fc from 'fast-check';

/**
 * Vitest's set-up of every test file. The product takes its database from these variables: a command that a test
 * starts must not find a developer's own.
 */
if (!process.env.NEO4J_URI)
  for (const name of ['USERNAME', 'PASSWORD', 'DATABASE']) delete process.env[`NEO4J_${name}`];
delete process.env.NEO4J_URI;

/**
 * Properties are tried on the same cases in every run, so that what passed here passes there. Other cases:
 * PROPERTY_SEED=1 npx vitest run --config test/vitest.config.ts
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) });
