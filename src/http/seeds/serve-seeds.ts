import { PassThrough } from 'node:stream';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createOneAtATime } from '../../change/one-at-a-time.ts';
import type { Database } from '../../database/connect.ts';
import { type Mistake, SeedError } from '../../errors.ts';
import type { Model } from '../../model/model.ts';
import { createSeenBy } from '../../model/model-for-role.ts';
import { greaterRole, includesRole } from '../../model/role.ts';
import { isShort, printPlan } from '../../seed/plan-seed.ts';
import { SEED_EVENTS, type SeedEvent } from '../../seed/seed-event.ts';
import { planFiles, seedFiles } from '../../seed/seed-files.ts';
import type { SeedOptions } from '../../seed/seed-options.ts';
import { printSeedReport } from '../../seed/seed-report.ts';
import type { Admission } from '../admit-viewer.ts';
import { sendFault } from '../answer-http-error.ts';
import type { MaskError } from '../mask-error.ts';
import { type ReceivedFiles, receiveFiles } from './receive-files.ts';
import { sayEvent, sendRejects } from './send-rejects.ts';

/** What seeds are taken with. */
export interface SeedServing {
  readonly database: Database;
  readonly model: Model;
  readonly admission: Admission;
  readonly mask: MaskError;
  /** Most bytes of a seeding. */
  readonly maxSeedBytes: number;
}

/** Most files of a seeding: folders hold several, and CSV files have a mapping beside them. */
const MOST_FILES = 20_000;

/** Most bytes of what is said of the files. */
const ORDER_BYTES = 4_000_000;

/** How often a client is told how far a seeding is, in milliseconds. */
const PROGRESS_MS = 500;

/** Takes seed files at `POST /seed` from editors, and tells how far it is with them and what came of it. */
export async function serveSeeds(app: FastifyInstance, options: SeedServing): Promise<void> {
  const { admission, maxSeedBytes } = options;
  const seenBy = createSeenBy(options.model);
  const queue = createOneAtATime();
  await app.register(async (scope) => {
    await scope.register(multipart, {
      limits: { fileSize: maxSeedBytes, files: MOST_FILES, fields: 1, fieldSize: ORDER_BYTES },
    });
    scope.route({
      method: 'POST',
      url: '/seed',
      bodyLimit: maxSeedBytes,
      config: { unhurried: true },
      onRequest: [hangUpAfterwards, admission.admit, requireEditor],
      async handler(request, reply) {
        const files = await receiveFiles(request, maxSeedBytes);
        const lines = new PassThrough();
        // The answer begins at once, although others may have to be waited for.
        void sayEvent(lines, {
          kind: 'progress',
          progress: { step: 'read', done: 0, total: undefined },
        });
        const by = admission.viewerOf(request).name;
        const left = whenLeft(reply);
        void seed(files, by, lines, left).finally(() => lines.end());
        return reply.type(SEED_EVENTS).send(lines);
      },
    });
  });

  /** Whoever is refused could otherwise go on sending, as slowly as they like. */
  async function hangUpAfterwards(_request: FastifyRequest, reply: FastifyReply) {
    reply.header('connection', 'close');
  }

  async function requireEditor(request: FastifyRequest, reply: FastifyReply) {
    const { role } = admission.viewerOf(request);
    const { hidden } = seenBy(role);
    if (includesRole(role, 'EDITOR') && !hidden) return undefined;
    // What a seed would change is told, and it may change anything.
    const needed = greaterRole('EDITOR', ...(hidden?.needs.values() ?? []))?.toLowerCase();
    const message = `Seeding needs the role ${needed}: send a key in the header authorization, as "Bearer …".`;
    return sendFault(reply, { status: 403, code: 'FORBIDDEN', message });
  }

  async function seed(
    files: ReceivedFiles,
    by: string | undefined,
    lines: PassThrough,
    left: AbortSignal,
  ) {
    await using received = files;
    const tell = (event: SeedEvent) => void sayEvent(lines, event);
    try {
      const { text, rejected } = await queue(() => apply(received, by, tell, left));
      // The next one need not wait till this client has taken them.
      if (rejected > 0 && !received.order.dryRun) await sendRejects(received, lines, left);
      if (received.order.onError === 'skip') tell({ kind: 'rejects', count: rejected });
      tell({ kind: 'done', text });
    } catch (error) {
      if (!left.aborted) tell(explain(error, received, options.mask));
    }
  }

  async function apply(
    { order, paths, mapping, stdin, rejects }: ReceivedFiles,
    by: string | undefined,
    tell: (event: SeedEvent) => void,
    left: AbortSignal,
  ): Promise<{ readonly text: string; readonly rejected: number }> {
    left.throwIfAborted();
    const { database, model } = options;
    let told = 0;
    let rejected = 0;
    const common: SeedOptions = {
      ...{ by, reason: order.reason, mapping, stdin, missing: order.missing },
      // Where they lie here is nothing to come back to.
      unfinished: 'forget',
      // Nobody would hear of the rest.
      signal: left,
      rejects: order.onError === 'skip' ? rejects : undefined,
      onRejects: (count) => {
        rejected = count;
      },
      onProgress(progress) {
        if (performance.now() - told < PROGRESS_MS) return;
        told = performance.now();
        tell({ kind: 'progress', progress });
      },
      onPlan(plan) {
        if (isShort(plan)) tell({ kind: 'plan', text: printPlan(plan) });
      },
    };
    const text = order.dryRun
      ? printPlan(await planFiles(database, model, paths, common))
      : printSeedReport(await seedFiles(database, model, paths, common));
    return { text, rejected };
  }
}

/** Aborted when the client goes away before the end of its answer. */
function whenLeft({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort();
  });
  return leaving.signal;
}

/** The end of a seeding that failed, with places as the sender names them. */
function explain(error: unknown, { rename }: ReceivedFiles, mask: MaskError): SeedEvent {
  if (error instanceof SeedError) {
    const mistakes = error.mistakes.map(
      (one): Mistake => ({ ...one, file: rename(one.file), text: rename(one.text) }),
    );
    return { kind: 'mistakes', mistakes, total: error.total };
  }
  const told = mask({ message: 'Internal server error' }, error);
  return { kind: 'fault', message: told.message };
}
