import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { FastifyRequest } from 'fastify';
import { ClientError } from '../../errors.ts';
import { STDIN } from '../../seed/read-seed-files.ts';
import type { SeedOrder } from '../../seed/seed-event.ts';
import { readOrder } from './read-order.ts';
import { renamePlaces } from './rename-places.ts';

/** Files of a seeding that a client has sent, in a folder of their own, which goes when it is disposed of. */
export interface ReceivedFiles extends AsyncDisposable {
  readonly order: SeedOrder;
  /** Their places here, in the order of `order.paths`. */
  readonly paths: readonly string[];
  readonly mapping: string | undefined;
  readonly stdin: string | undefined;
  /** Where rejected items can be written. */
  readonly rejects: string;
  /** A text with the names of the sender in place of places here. */
  readonly rename: (text: string) => string;
}

/**
 * Takes the files that a request brings. Throws BAD_REQUEST for what is none of what is expected, BODY_LIMIT for too
 * much of it.
 */
export async function receiveFiles(
  request: FastifyRequest,
  maxBytes: number,
): Promise<ReceivedFiles> {
  const folder = await mkdtemp(join(tmpdir(), 'chokepoint-received-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    let order: SeedOrder | undefined;
    let bytes = 0;
    for await (const part of request.parts()) {
      if (part.type === 'field' && part.fieldname === 'order') order = readOrder(part.value);
      else if (part.type === 'file') bytes += await keepFile(folder, part);
      else throw refuse(`there is no field ${part.fieldname.slice(0, 100)}`);
      if (bytes > maxBytes) throw tooLarge(maxBytes);
    }
    if (!order) throw refuse('the field order is missing');
    const files = arrange(folder, order);
    if (files.stdin !== undefined && !existsSync(files.stdin)) throw refuse('stdin is missing');
    return { ...files, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    if (isLimit(error)) throw tooLarge(maxBytes);
    throw isMalformed(error) ? refuse('these are not whole parts of a form') : error;
  }
}

interface SentFile {
  readonly fieldname: string;
  readonly filename: string;
  readonly file: NodeJS.ReadableStream;
}

/** A file of the field `0` goes into the folder of that name, whatever it is called elsewhere. Returns its bytes. */
async function keepFile(folder: string, { fieldname, filename, file }: SentFile): Promise<number> {
  const name = basename(filename);
  if (!/^(?:\d{1,5}|mapping)$/.test(fieldname) || !isFileName(name)) {
    throw refuse(`there is no field ${fieldname.slice(0, 100)} for files`);
  }
  await mkdir(join(folder, fieldname), { recursive: true, mode: 0o700 });
  const path = join(folder, fieldname, name);
  await pipeline(file, createWriteStream(path, { mode: 0o600 }));
  return (await stat(path)).size;
}

function arrange(folder: string, order: SeedOrder): Omit<ReceivedFiles, keyof AsyncDisposable> {
  const placeOf = ({ name, kind }: SeedOrder['paths'][number], i: number) =>
    kind === 'folder' ? join(folder, String(i)) : join(folder, String(i), basename(name));
  const paths = order.paths.map((path, i) => (path.kind === 'stdin' ? STDIN : placeOf(path, i)));
  const stdin = order.paths.findIndex(({ kind }) => kind === 'stdin');
  const folders = [
    ...order.paths.map(
      ({ name, kind }, i) => [String(i), kind === 'folder' ? name : dirname(name)] as const,
    ),
    ...(order.mapping === null ? [] : [['mapping', dirname(order.mapping)] as const]),
  ].map(([field, theirs]) => [field, theirs === '.' ? '' : join(theirs, sep)] as const);
  return {
    order,
    paths,
    mapping: order.mapping === null ? undefined : join(folder, 'mapping', basename(order.mapping)),
    stdin: stdin < 0 ? undefined : join(folder, String(stdin), 'stdin.jsonl'),
    rejects: join(folder, 'rejects.jsonl'),
    rename: renamePlaces(folder, new Map(folders)),
  };
}

function refuse(found: string): ClientError {
  return new ClientError(
    'BAD_REQUEST',
    `A seeding is sent as multipart/form-data, first the field order and then files in fields named 0, 1 and so on: ${found}. npm run seed -- --url does it.`,
  );
}

/** A limit of the parser: on the bytes of a file, or on the number of files and fields. */
function isLimit(error: unknown): boolean {
  const { statusCode } = error as { readonly statusCode?: unknown };
  return !(error instanceof ClientError) && statusCode === 413;
}

/** The parser's own words for what is no form: with a status, or as an error that nothing else is known of. */
function isMalformed(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof ClientError) return false;
  const { statusCode, code } = error as { readonly statusCode?: unknown; readonly code?: unknown };
  // Of another media type it is told as such.
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') return false;
  if (typeof statusCode === 'number') return statusCode < 500;
  return error.constructor === Error && code === undefined;
}

function tooLarge(most: number): ClientError {
  return new ClientError(
    'BODY_LIMIT',
    `There are too many files, or more than ${most} bytes (MAX_SEED_BYTES): send them in several seedings, or seed where the database is.`,
  );
}

/** A name that every file system takes. */
function isFileName(name: string): boolean {
  return !['', '.', '..'].includes(name) && Buffer.byteLength(name) <= 255 && !/\p{Cc}/u.test(name);
}
