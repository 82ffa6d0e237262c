import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ModelError, printMistakes } from '../../src/errors.ts';
import { readModel } from '../../src/model/read-model.ts';
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts';

const README = readFileSync('schema/README.md', 'utf8');

/** The blocks of the part of `schema/README.md` under a heading such as `Directives`. */
export function guideBlocks(title: string): MarkdownBlock[] {
  const part = README.split(/^(?=## )/m).find((one) => one.startsWith(`## ${title}\n`));
  if (part === undefined) throw new Error(`schema/README.md has no part "${title}"`);
  return markdownBlocks(part);
}

/** The parts of the guide by their `### ` headings. */
export const STEPS = [
  ...Map.groupBy(guideBlocks('A model from nothing'), (block) => block.heading),
];

/** A folder in which the guide's files are written, as `bridges/schema` and `bridges/seed`. */
export function makeGuideFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chokepoint-guide-'));
}

/** Writes the blocks that name a file. */
export function writeBlocks(folder: string, blocks: readonly MarkdownBlock[]): void {
  for (const { file, text } of blocks) {
    if (file === undefined) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** What a user is told who adds these files to a model in `bridges/schema`; empty when it is right. */
export async function readMistakes(
  folder: string,
  blocks: readonly MarkdownBlock[],
): Promise<string> {
  const dir = makeGuideFolder();
  cpSync(folder, dir, { recursive: true });
  writeBlocks(dir, blocks);
  try {
    await readModel(join(dir, 'bridges/schema'));
    return '';
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    return printMistakes(error.mistakes).replaceAll(`${relative(process.cwd(), dir)}/`, '');
  } finally {
    rmSync(dir, { recursive: true });
  }
}
