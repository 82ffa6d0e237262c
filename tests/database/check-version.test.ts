import { expect, test } from 'vitest';
import { checkVersion } from '../../src/database/check-version.ts';
import { StartError } from '../../src/errors.ts';

const URI = 'neo4j://db.example.org';

test.each(['5.26.0', '5.27.1', '2025.01.0', '2026.08.1', '5.26-aura'])(
  'takes Neo4j %s',
  (version) => {
    expect(checkVersion(`Neo4j/${version}`, URI)).toBe(version);
  },
);

test.each(['Neo4j/4.4.38', 'Neo4j/5.25.1', 'Memgraph/3.0', ''])('refuses "%s"', (agent) => {
  expect(() => checkVersion(agent, URI)).toThrow(StartError);
  expect(() => checkVersion(agent, URI)).toThrow(
    `${URI} is ${agent || 'not Neo4j'}, and Neo4j 5.26 or newer is needed: set NEO4J_URI to one`,
  );
});
