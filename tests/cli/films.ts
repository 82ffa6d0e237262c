import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A model that is not the default one. */
export const FILMS = `"A film. Example: Metropolis."
type Film @node {
  "When it came out. Example: \`1927\`."
  year: Int
}
`;

/** Writes a model of one file into a folder of that name; its schema folder. */
export function writeModel(folder: string, name: string, sdl: string): string {
  const schema = join(folder, name, 'schema');
  mkdirSync(schema, { recursive: true });
  writeFileSync(join(schema, 'film.graphql'), sdl);
  return schema;
}

/** Writes a seed beside the schema, where `npm start` looks for it. */
export function writeSeed(folder: string, name: string, yaml: string): void {
  const seed = join(folder, name, 'seed');
  mkdirSync(seed, { recursive: true });
  writeFileSync(join(seed, 'films.yaml'), yaml);
}
