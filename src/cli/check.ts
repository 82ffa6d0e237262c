import { checkGraph, repairGraph } from '../database/check-graph.ts';
import { printMisfit } from '../database/misfit.ts';
import { findMissingValues } from '../database/misfit-values.ts';
import { prepareSchema } from '../database/prepare-schema.ts';
import { readModel } from '../model/read-model.ts';
import { printHelp, readSettings } from '../settings.ts';
import { FLAGS_OF, OTHERS_OF } from '../settings-table.ts';
import { borrowDatabase } from './borrow-database.ts';
import { say } from './progress.ts';
import { refuseUnusedData } from './refuse-unused-options.ts';
import { requireServedModel } from './require-served-model.ts';
import { runCommand } from './run-command.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm run check -- [flags]
Compares what is derived in the graph with the records it is derived from; exit code 1 if they differ.

  --repair                 Makes anew from the records what disagrees with them`;

await runCommand(async () => {
  let agrees = true;
  const code = await untilStopped(async (signal) => {
    agrees = await check(signal);
  });
  return code === 0 && !agrees ? 1 : code;
});

async function check(signal: AbortSignal): Promise<boolean> {
  const { settings, help, flags, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.check,
    switches: ['repair'],
  });
  if (help) {
    console.log(printHelp(USAGE, FLAGS_OF.check, OTHERS_OF.check));
    return true;
  }
  refuseUnusedData({ settings, flags });
  const model = await readModel(settings.schemaDir);
  const borrowed = await borrowDatabase(settings, signal);
  const { database, stop } = borrowed;
  try {
    await requireServedModel(borrowed, model, 'check');
    for (const remark of await prepareSchema(database, model)) say(remark);
    if (switches.has('repair')) console.log(`${await repairGraph(database, model)} mended`);
    const missing = await findMissingValues(database, model);
    const lines = [...(await checkGraph(database, model)), ...missing.map(printMisfit)];
    console.log([...lines, summary(lines.length)].join('\n'));
    return lines.length === 0;
  } finally {
    await stop();
  }
}

function summary(count: number): string {
  if (count === 0) return 'Record and index agree.';
  return `${count} ${count === 1 ? 'disagreement' : 'disagreements'}`;
}
