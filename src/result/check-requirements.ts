import { ClientError } from '../errors.ts';
import { readLate, type Variables } from '../plan/late-value.ts';
import type { Requirement } from '../plan/requirement.ts';
import { asList } from './shaped.ts';

/**
 * Throws for the first requirement of which ids were found wanting, `missing` being a list for each:
 * UNKNOWN_ID where nothing has them, BAD_USER_INPUT for a scenario of something else.
 */
export function checkRequirements(
  requirements: readonly Requirement[],
  missing: readonly unknown[],
  variables: Variables,
): void {
  for (const [index, requirement] of requirements.entries()) {
    const ids = asList(missing[index]).map(String);
    if (ids.length > 0) throw explain(requirement, ids, variables).at(requirement.key);
  }
}

function explain(
  requirement: Requirement,
  ids: readonly string[],
  variables: Variables,
): ClientError {
  const { argument } = requirement;
  const shown = ids.map(show).join(', ');
  switch (requirement.kind) {
    case 'there': {
      const which = ids.length === 1 ? `the id ${shown}` : `any of the ids ${shown}`;
      const known = readLate(requirement.knownAt, variables);
      const text =
        known === null
          ? `\`${argument}\`: there is no ${requirement.what} with ${which}; \`search\` finds ids by names`
          : `\`${argument}\`: as was known at ${known} there was no ${requirement.what} with ${which}; leave out \`knownAt\`, or give a later instant`;
      return new ClientError('UNKNOWN_ID', text);
    }
    case 'belongs': {
      const { by, value } = requirement.thing;
      const [only, ...others] = by === 'ids' ? asList(readLate(value, variables)) : [];
      const one = only !== undefined && others.length === 0;
      const thing = one ? show(String(only)) : 'something that is looked at';
      return new ClientError(
        'BAD_USER_INPUT',
        `\`${argument}\`: ${shown} is of another question than ${thing}, or of none, and can say nothing of it; ask from one of its own scenarios`,
      );
    }
    case 'shared': {
      const other = readLate(requirement.other, variables);
      return new ClientError(
        'BAD_USER_INPUT',
        `\`${argument}\`: ${shown} is a scenario of another question than ${show(String(other))}; compare scenarios of one question`,
      );
    }
  }
}

/** More of an id nobody reads in a message. */
const MAX_SHOWN = 100;

function show(id: string): string {
  return id.length <= MAX_SHOWN ? `"${id}"` : `"${id.slice(0, MAX_SHOWN)}…"`;
}
