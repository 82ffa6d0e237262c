import { ClientError } from '../../errors.ts';
import type { SeedOrder } from '../../seed/seed-event.ts';

/** Most files and folders of a seeding that is sent. */
const MOST_PATHS = 10_000;

/** The field `order` of a seeding that is sent. Throws BAD_REQUEST. */
export function readOrder(text: unknown): SeedOrder {
  const order = parse(text) as Partial<Record<keyof SeedOrder, unknown>> | null;
  const { paths, mapping, reason, dryRun, missing, onError } = order ?? {};
  if (
    isPaths(paths) &&
    (mapping === null || typeof mapping === 'string') &&
    typeof reason === 'string' &&
    typeof dryRun === 'boolean' &&
    (missing === 'keep' || missing === 'retract') &&
    (onError === 'stop' || onError === 'skip')
  ) {
    return { paths, mapping, reason, dryRun, missing, onError };
  }
  throw new ClientError(
    'BAD_REQUEST',
    'The field order of a seeding is not as this server expects it: seed with a program of its version.',
  );
}

function isPaths(value: unknown): value is SeedOrder['paths'] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= MOST_PATHS &&
    value.every(
      (one: { name?: unknown; kind?: unknown } | null) =>
        typeof one?.name === 'string' && ['file', 'folder', 'stdin'].includes(String(one.kind)),
    )
  );
}

function parse(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
