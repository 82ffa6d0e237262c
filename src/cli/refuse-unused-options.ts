import { StartError } from '../errors.ts';
import type { CommandLine } from '../settings.ts';

type Given = Pick<CommandLine, 'settings' | 'flags' | 'switches'>;

/** Throws a StartError where `--data` is given and nothing of that folder is looked at. */
export function refuseUnusedData({ settings, flags }: Pick<Given, 'settings' | 'flags'>): void {
  if (settings.neo4jUri === undefined || !flags.has('data')) return;
  throw new StartError(
    '--data is the folder of the embedded Neo4j, and NEO4J_URI names another one: leave out one of the two.',
  );
}

/** Throws a StartError for what a seeding is told and would not go by. */
export function refuseUnusedOptions({ settings, flags, switches }: Given): void {
  const isSent = settings.seedUrl !== undefined;
  if (!isSent && !switches.has('initial')) refuseUnusedData({ settings, flags });
  const mistakes = [
    ...(settings.onError === 'skip' && switches.has('retract-missing')
      ? [
          '--retract-missing needs all that the files say: leave out --on-error skip, and mend their mistakes.',
        ]
      : []),
    ...(settings.onError !== 'skip' && flags.has('rejects')
      ? ['--rejects is the file for what is left out: add --on-error skip, or leave it out.']
      : []),
    ...(switches.has('initial') && (switches.has('dry-run') || switches.has('retract-missing'))
      ? [
          'An empty database has nothing to compare with: leave out --initial, or --dry-run and --retract-missing.',
        ]
      : []),
    ...(isSent && switches.has('initial')
      ? ['--initial loads the database of this machine: leave out --url.']
      : []),
    ...(isSent && settings.by !== undefined
      ? [
          'A server writes down the name of the key that seeds: leave out --by (SEED_BY) with --url, and send the key of whoever it is.',
        ]
      : []),
    ...(isSent && (flags.has('data') || flags.has('schema'))
      ? [
          'The server at --url has a database and a model of its own: leave out --data and --schema.',
        ]
      : []),
  ];
  if (mistakes.length > 0) throw new StartError(mistakes.join('\n'));
}
