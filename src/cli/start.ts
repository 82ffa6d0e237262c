import { requireFreePort } from '../http/listen.ts';
import { readModel } from '../model/read-model.ts';
import { printHelp, readSettings } from '../settings.ts';
import { FLAGS_OF } from '../settings-table.ts';
import { say, sayWhenDone } from './progress.ts';
import { runCommand } from './run-command.ts';
import { startDatabase } from './start-database.ts';
import { untilStopped } from './until-stopped.ts';

const USAGE = `Usage: npm start -- [flags]
Starts Neo4j and serves GraphQL until SIGINT (Ctrl+C) or SIGTERM.
Exit code 0 after such a signal (130 or 143 when it came before all was up), 1 when it cannot start.

  --introspection          Lets clients read the schema although NODE_ENV is production`;

await runCommand(() => untilStopped(start));

async function start(signal: AbortSignal): Promise<void> {
  const { settings, help, switches } = readSettings({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    flags: FLAGS_OF.start,
    switches: ['introspection'],
  });
  if (help) {
    console.log(printHelp(USAGE, FLAGS_OF.start));
    return;
  }
  await requireFreePort(settings.host, settings.port);
  const model = await sayWhenDone(
    readModel(settings.schemaDir),
    ({ name, nodes }) => `Model ${name}: ${nodes.size} types`,
  );
  const launched = Promise.withResolvers<void>();
  const starting = startDatabase(settings, say, { signal, onLaunched: launched.resolve });
  try {
    // Java takes seconds to start: the code of the server (0.5 s) is read then, and not before, when it would hold up Java.
    await Promise.race([launched.promise, starting]);
    const { serve } = await import('./serve.ts');
    const introspection = process.env.NODE_ENV !== 'production' || switches.has('introspection');
    await serve({ settings, model, starting, introspection, signal });
  } finally {
    await (await starting.catch(() => undefined))?.stop();
  }
}
