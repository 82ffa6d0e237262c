import { readModel } from '../../src/model/read-model.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { readFiles } from '../../src/seed/seed-files.ts';
import { splitGraph } from '../../src/seed/split-graph.ts';
import { writeRejects } from '../../src/seed/write-rejects.ts';

/**
 * Checks a file as if the database were empty, takes its parts, and prints their rows and the most memory in use. What has
 * mistakes goes to a second file, where one is named.
 */
const [path = '', rejects] = process.argv.slice(2);
using spool = createSpool();
using lasting = createSpool();
const run = async () => [];
const model = await readModel('schema');
const options = { rejects };
const check = { run, model, paths: [path], options, spool, lasting };
const { seed, rejected } = await readFiles(check);
let rows = 0;
for (const part of splitGraph(seed)) rows += part.rows;
await using written = await writeRejects(model, [path], rejected, options);
await written.putInPlace();
const { count } = rejected;
console.log(
  JSON.stringify({ rows, rejected: count, megabytes: process.resourceUsage().maxRSS / 1024 }),
);
