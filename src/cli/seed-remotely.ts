import { type Dirent, openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { SeedError, StartError } from '../errors.ts';
import { MAPPING, STDIN } from '../seed/read-seed-files.ts';
import { SEED_EVENTS, type SeedEvent, type SeedOrder } from '../seed/seed-event.ts';
import type { SeedProgress } from '../seed/seed-options.ts';
import { receiveRejects } from './receive-rejects.ts';

/** A seeding that another server does. */
export interface RemoteSeed extends Omit<SeedOrder, 'paths'> {
  /** Its address, with or without `/graphql`. */
  readonly url: string;
  /** A key or JWT of the role editor. */
  readonly key: string | undefined;
  readonly paths: readonly string[];
  /** The file with what stdin said, where `-` is among the paths. */
  readonly stdin: string | undefined;
  /** Where rejected items are written. */
  readonly rejects: string;
  readonly onProgress: (progress: SeedProgress) => void;
  readonly onPlan: (text: string) => void;
  readonly onRejects: (count: number) => void;
}

/**
 * Sends files to a server and follows what it makes of them; resolves to what it did, as text. Throws SeedError with
 * the mistakes of the files, and StartError where the server cannot be reached or will not have them.
 */
export async function seedRemotely(seed: RemoteSeed, signal: AbortSignal): Promise<string> {
  await askWhether(seed, signal);
  const body = await printForm(seed);
  let told: SeedProgress | undefined;
  const onProgress = (progress: SeedProgress) => {
    told = progress;
    seed.onProgress(progress);
  };
  try {
    return await follow({ ...seed, onProgress }, body, () => printUnfinished(told), signal);
  } catch (error) {
    if (!signal.aborted || seed.dryRun) throw error;
    throw new StartError(
      `Stopped, and the server ends with what it is at. ${printUnfinished(told)}`,
      error,
    );
  }
}

/** How much of the files is written, as far as the server told. */
function printUnfinished(told: SeedProgress | undefined): string {
  const again = 'seed them again, which does the rest and nothing twice.';
  if (told?.step !== 'write' || told.done === 0)
    return `A part of the files may be written: ${again}`;
  const [done, total] = [told.done, told.total ?? told.done].map((one) => one.toLocaleString('en'));
  return `At least ${done} of ${total} rows of the files are written: ${again}`;
}

async function follow(
  seed: RemoteSeed,
  body: FormData,
  unfinished: () => string,
  signal: AbortSignal,
): Promise<string> {
  const response = await send(seed, body, unfinished, signal);
  if (!response.headers.get('content-type')?.startsWith(SEED_EVENTS) || !response.body) {
    throw new StartError(await explainRefusal(seed.url, response));
  }
  await using rejects = receiveRejects(seed.rejects);
  for await (const event of readEvents(
    seed.url,
    response.body as ReadableStream,
    unfinished,
    signal,
  )) {
    switch (event.kind) {
      case 'progress':
        seed.onProgress(event.progress);
        break;
      case 'plan':
        seed.onPlan(event.text);
        break;
      case 'rejectedLines':
        await rejects.add(event.lines);
        break;
      case 'rejects':
        await rejects.putInPlace();
        seed.onRejects(event.count);
        break;
      case 'done':
        return event.text;
      case 'mistakes':
        throw new SeedError(event.mistakes, event.total);
      case 'fault':
        throw new StartError(`${event.message} ${unfinished()}`);
    }
  }
  throw new StartError(`The connection to ${seed.url} was lost. ${unfinished()}`);
}

/** Throws StartError where the connection is lost. */
async function* readEvents(
  url: string,
  body: ReadableStream,
  unfinished: () => string,
  signal: AbortSignal,
): AsyncGenerator<SeedEvent> {
  try {
    for await (const line of createInterface({ input: Readable.fromWeb(body) })) {
      yield JSON.parse(line) as SeedEvent;
    }
  } catch (cause) {
    signal.throwIfAborted();
    throw new StartError(`The connection to ${url} was lost. ${unfinished()}`, cause);
  }
}

async function printForm(seed: RemoteSeed): Promise<FormData> {
  const { mapping, reason, dryRun, missing, onError } = seed;
  const form = new FormData();
  const kinds = await Promise.all(seed.paths.map(kindOf));
  const paths = seed.paths.map((name, i) => ({ name, kind: kinds[i] ?? 'file' }) as const);
  const order: SeedOrder = { paths, mapping, reason, dryRun, missing, onError };
  form.append('order', JSON.stringify(order));
  for (const [i, { name, kind }] of paths.entries()) {
    for (const [file, sentAs] of await filesOf(name, kind, seed.stdin)) {
      form.append(String(i), await openAsBlob(file), sentAs);
    }
  }
  if (mapping !== null) form.append('mapping', await openAsBlob(mapping), basename(mapping));
  return form;
}

/** What is not there is told of as a file by the server, with all other mistakes. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'stdin'> {
  if (path === STDIN) return 'stdin';
  const found = await stat(path).catch(() => undefined);
  if (found && !found.isDirectory() && !found.isFile()) {
    throw new StartError(`${path}: expected a file or a folder, found a pipe or a device.`);
  }
  return found?.isDirectory() ? 'folder' : 'file';
}

/** The files that are sent for a path, and under which names; none for a file that is not there. */
async function filesOf(
  path: string,
  kind: 'file' | 'folder' | 'stdin',
  stdin: string | undefined,
): Promise<readonly (readonly [file: string, sentAs: string])[]> {
  if (kind === 'stdin') return stdin === undefined ? [] : [[stdin, 'stdin.jsonl']];
  const folder = kind === 'folder' ? path : dirname(path);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const linked = await Promise.all(entries.map((one) => isLinkToFile(folder, one)));
  const names = entries.filter((one, i) => one.isFile() || linked[i]).map(({ name }) => name);
  const mine = [basename(path), `${basename(path, '.csv')}${MAPPING}`];
  const sent = kind === 'folder' ? names : names.filter((name) => mine.includes(name));
  return sent.map((name) => [join(folder, name), name]);
}

async function isLinkToFile(folder: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  const target = await stat(join(folder, entry.name)).catch(() => undefined);
  return target?.isFile() ?? false;
}

/**
 * Asks whether the server would take files, before any is sent: it hangs up on those whose files it will not have, often
 * before they can hear why.
 */
async function askWhether({ url, key }: RemoteSeed, signal: AbortSignal): Promise<void> {
  const address = addressOf(url);
  const asking = fetch(address, { method: 'POST', headers: headersOf(key), signal });
  const response = await asking.catch((cause: unknown) => {
    signal.throwIfAborted();
    throw new StartError(`${address} cannot be reached.`, cause);
  });
  // Without a form it takes nothing from anybody.
  if (response.status !== FORM_EXPECTED) throw new StartError(await explainRefusal(url, response));
}

const FORM_EXPECTED = 415;

function headersOf(key: string | undefined): Record<string, string> {
  return key === undefined ? {} : { authorization: `Bearer ${key}` };
}

/** Of the place for seeds, where the server's own or that of its API is given. */
function addressOf(url: string): string {
  return `${url.replace(/\/(?:graphql\/?)?$/, '')}/seed`;
}

async function send(
  { url, key }: RemoteSeed,
  body: FormData,
  unfinished: () => string,
  signal: AbortSignal,
): Promise<Response> {
  const address = addressOf(url);
  const headers = headersOf(key);
  try {
    return await fetch(address, { method: 'POST', body, headers, signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new StartError(`${address} hung up. ${unfinished()}`, cause);
  }
}

/** Why a server will not have the files, in its own words where it has some. */
async function explainRefusal(url: string, response: Response): Promise<string> {
  const answer: unknown = await response.json().catch(() => undefined);
  const { errors = [] } = (answer ?? {}) as { errors?: readonly { message?: string }[] };
  const said = errors.map(({ message }) => message).join(' ');
  return said === '' ? `${url} answered ${response.status}: it takes no seeds.` : said;
}
