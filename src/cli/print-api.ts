import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { buildApi } from '../api/build-api.ts';
import { StartError } from '../errors.ts';
import { readModel } from '../model/read-model.ts';
import { printHelp, readSettings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { runCommand } from './run-command.ts';

const USAGE = `Usage: node src/cli/print-api.ts [FILE] [flags]
Prints the public GraphQL schema of the model, to FILE where one is named.

  --check                  Writes nothing; exit code 1 if FILE does not hold that schema`;

await runCommand(async () => {
  const { settings, help, positionals, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.printApi,
    switches: ['check'],
    positionals: true,
  });
  if (help) {
    console.log(printHelp(USAGE, FLAGS_OF.printApi, OTHERS_OF.printApi));
    return 0;
  }
  const api = printSchema(buildApi(await readModel(settings.schemaDir)));
  const [file] = positionals;
  if (file === undefined && switches.has('check')) {
    throw new StartError('--check needs the FILE to compare, such as src/generated/api.graphql.');
  }
  if (file === undefined) console.log(api);
  else if (switches.has('check')) requireSame(file, `${api}\n`);
  else writeFileSync(file, `${api}\n`);
  return 0;
});

function requireSame(file: string, api: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === api) return;
  throw new StartError(`${file} is stale: run npm run codegen, and read what it changes.`);
}
