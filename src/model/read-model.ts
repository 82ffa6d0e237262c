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
  const coreDocuments = core.map((source) => parse(source));
  const parsed = domain.map(parseSource);
  const documents = parsed.flatMap(({ document }) => document ?? []);
  const broken = parsed.filter(({ mistake }) => mistake !== undefined);
  const found = checkModel(
    coreDocuments,
    documents,
    broken.map(({ source }) => source),
  );
  const mistakes = [...broken.flatMap(({ mistake }) => mistake ?? []), ...found];
  if (mistakes.length > 0) throw new ModelError(inOrder(mistakes, domain));
  return buildModel(coreDocuments, documents, {
    name: modelName(schemaDir),
    hash: hashOf([...coreDocuments, ...documents]),
  });
}

/** By file as they were read, then as they were found. */
function inOrder(mistakes: readonly Mistake[], files: readonly Source[]): readonly Mistake[] {
  return files.flatMap(({ name }) => mistakes.filter((mistake) => mistake.file === name));
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

/** A file of the model: parsed, or with the mistake that keeps it from being so. */
interface ParsedSource {
  readonly source: Source;
  readonly document?: DocumentNode;
  readonly mistake?: Mistake;
}

function parseSource(source: Source): ParsedSource {
  // Blank files and comments alone are no document to graphql-js.
  if (source.body.replace(/#.*|[\s,\uFEFF]/g, '') === '') return { source };
  try {
    return { source, document: parse(source) };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line, column } = error.locations?.[0] ?? { line: 1, column: 1 };
    return { source, mistake: { file: source.name, line, column, text: error.message } };
  }
}

/** Layout and comments do not count: the hash is of the printed documents. */
function hashOf(documents: readonly DocumentNode[]): string {
  return createHash('sha256').update(documents.map(print).join('\n')).digest('hex');
}
