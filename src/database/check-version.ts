import { StartError } from '../errors.ts';

/**
 * Neo4j's version out of what a server calls itself, `Neo4j/2026.08.1`. Throws a StartError for one
 * older than 5.26, and for what is no Neo4j but speaks its protocol.
 */
export function checkVersion(agent: string, uri: string): string {
  const [, version, major, minor] = agent.match(/^Neo4j\/((\d+)\.(\d+)\S*)/) ?? [];
  const isRight = Number(major) > 5 || (Number(major) === 5 && Number(minor) >= 26);
  if (version !== undefined && isRight) return version;
  throw new StartError(
    `${uri} is ${agent || 'not Neo4j'}, and Neo4j 5.26 or newer is needed: ` +
      'set NEO4J_URI to one, or leave it out for the embedded server.',
  );
}
