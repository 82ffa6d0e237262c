import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded into a server before its own code (`--import`): at SIGUSR2 it writes what it holds into MEMORY_FILE.
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
process.on('SIGUSR2', () => {
  collect();
  writeFileSync(process.env.MEMORY_FILE ?? '', JSON.stringify(process.memoryUsage()));
});
