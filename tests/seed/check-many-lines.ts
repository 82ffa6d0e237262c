import { readModel } from '../../src/model/read-model.ts';
import { checkFiles } from '../../src/seed/check-files.ts';
import { createSpool } from '../../src/seed/create-spool.ts';
import { splitGraph } from '../../src/seed/split-graph.ts';

/** Checks a file as if the database were empty, takes its parts, and prints their rows and the most memory in use. */
const path = process.argv[2] ?? '';
using spool = createSpool();
using lasting = createSpool();
const run = async () => [];
const model = await readModel('schema');
const { seed } = await checkFiles({ run, model, paths: [path], options: {}, spool, lasting });
let rows = 0;
for (const part of splitGraph(seed)) rows += part.rows;
console.log(JSON.stringify({ rows, megabytes: process.resourceUsage().maxRSS / 1024 }));
