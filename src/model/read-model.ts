import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { type DocumentNode, GraphQLError, parse, print, Source } from 'graphql';
import { type Mistake, ModelError, StartError } from '../errors.ts';
import { buildModel } from './build-model.ts';
import { checkModel } from './check-model.ts';
import type { Model } from './model.ts';

const CORE_DIR = join(import.meta.dirname, 'core');

/**
 * Reads the `*.graphql` files of a folder, in the order of their names, together with the core's
 * types, and makes the Model of them. Throws a ModelError with all mistakes, each with file, line
 * and column; a StartError when the folder cannot be read or holds no model.
 */
export async function readModel(schemaDir: string): Promise<Model> {
  const core = await readFolder(CORE_DIR);
  const domain = await readFolder(schemaDir);
  if (domain.length === 0) {
    throw new StartError(
      `${schemaDir} has no .graphql files; name a folder with a model by --schema, see schema/README.md`,
    );
  }
  const mistakes: Mistake[] = [];
  const documents = [...core, ...domain].flatMap((source) => parseSource(source, mistakes));
  const coreSize = core.length;
  if (mistakes.length > 0) throw new ModelError(mistakes);
  const found = checkModel(documents.slice(0, coreSize), documents.slice(coreSize));
  if (found.length > 0) throw new ModelError(found);
  return buildModel(documents, { name: modelName(schemaDir), hash: hashOf(documents) });
}

/** `schema` at the top of a checkout is the `default` model; any other folder gives its own name. */
export function modelName(schemaDir: string): string {
  const name = basename(schemaDir);
  if (name !== 'schema') return name;
  const parent = basename(dirname(schemaDir));
  return relative(process.cwd(), schemaDir) === 'schema' || parent === '' ? 'default' : parent;
}

async function readFolder(dir: string): Promise<Source[]> {
  let names: string[];
  try {
    names = await readdir(dir);
  } catch (cause) {
    throw new StartError(`The model's folder ${dir} cannot be read; name one by --schema`, cause);
  }
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (name) => {
      const path = join(dir, name);
      return new Source(await readFile(path, 'utf8'), relative(process.cwd(), path) || path);
    }),
  );
}

function parseSource(source: Source, mistakes: Mistake[]): DocumentNode[] {
  if (source.body.trim() === '') return [];
  try {
    return [parse(source)];
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = error.locations?.[0];
    mistakes.push({
      file: source.name,
      line: at?.line ?? 1,
      column: at?.column ?? 1,
      text: error.message,
    });
    return [];
  }
}

/** Layout and comments do not count: the hash is of the printed documents. */
function hashOf(documents: readonly DocumentNode[]): string {
  return createHash('sha256').update(documents.map(print).join('\n')).digest('hex');
}
