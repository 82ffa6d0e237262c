import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';

/** A document that is ready to run. */
export interface Example {
  /** File name without its ending. */
  readonly name: string;
  /** Its first line if that is a comment, otherwise its name. */
  readonly title: string;
  readonly document: string;
}

/**
 * The documents `*.graphql` of a folder, by file name; none when it is missing. Those that do not fit
 * `api` are left out: the folder may belong to another model.
 */
export function readExamples(folder: string, api: GraphQLSchema): Example[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      const document = readFileSync(join(folder, file), 'utf8').trim();
      return { name, title: document.match(/^#\s*(.+)/)?.[1] ?? name, document };
    })
    .filter(({ document }) => fits(document, api));
}

function fits(document: string, api: GraphQLSchema): boolean {
  try {
    return validate(api, parse(document)).length === 0;
  } catch {
    // Not GraphQL at all.
    return false;
  }
}
