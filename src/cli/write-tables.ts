import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTables } from '../fill-tables.ts';

// Brings the tables in the README up to date; `npm run format` runs it.
const path = join(import.meta.dirname, '../../README.md');
writeFileSync(path, fillTables(readFileSync(path, 'utf8')));
