import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { buildApi } from '../../src/api/build-api.ts';
import type { Database } from '../../src/database/connect.ts';
import { prepareSchema } from '../../src/database/prepare-schema.ts';
import { defineScalars } from '../../src/http/define-scalars.ts';
import type { Model } from '../../src/model/model.ts';
import { readModel } from '../../src/model/read-model.ts';
import { seedFiles } from '../../src/seed/seed-files.ts';
import { createAnswerOperation } from '../golden/answer-operation.ts';
import { STEPS, writeBlocks } from './guide-files.ts';
import type { MarkdownBlock } from './markdown-blocks.ts';

/** A query of the guide, what the guide says of its answer, and the answer. */
export interface GuideAnswer {
  readonly step: string;
  readonly query: string;
  readonly printed: string | undefined;
  readonly answer: unknown;
}

/** What the walk has led to. */
export interface GuideWalk {
  readonly answers: readonly GuideAnswer[];
  readonly model: Model;
}

/**
 * Goes the guide's way on an empty database, as its reader does: writes the files of a step, seeds
 * them over what is there already, and asks.
 */
export async function walkGuide(database: Database, folder: string): Promise<GuideWalk> {
  const answers: GuideAnswer[] = [];
  for (const [step, blocks] of STEPS.filter(([, blocks]) => blocks.some(isQuery))) {
    writeBlocks(folder, blocks);
    const model = await readModel(join(folder, 'bridges/schema'));
    await prepareSchema(database, model);
    await seedFiles(database, model, [join(folder, 'bridges/seed')]);
    for (const [index, block] of blocks.entries()) {
      if (!isQuery(block)) continue;
      const printed = blocks.slice(index).find(({ language }) => language === 'json')?.text;
      const answer = await ask(database, model, block.text);
      answers.push({ step, query: block.text, printed, answer });
    }
  }
  return { answers, model: await readModel(join(folder, 'bridges/schema')) };
}

function isQuery({ language, file }: MarkdownBlock): boolean {
  return language === 'graphql' && file === undefined;
}

async function ask(database: Database, model: Model, query: string): Promise<unknown> {
  const api = buildApi(model);
  defineScalars(api);
  const document = parse(query);
  const errors = validate(api, document);
  if (errors.length > 0) return { errors };
  const answer = await createAnswerOperation(model, api, database)(document);
  return JSON.parse(JSON.stringify(answer));
}
