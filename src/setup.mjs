// Runs before every npm script, on whatever Node 20 or newer there is and with nothing installed:
// plain JavaScript, no dependencies. Installs the packages that are missing, then makes sure that
// `node` is now Node 24. Takes a few milliseconds when nothing is to do.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** The oldest Node that npm and the installed packages can be set up with. */
const OLDEST_TO_INSTALL = 20;
/** The oldest Node that runs TypeScript as it is. */
const OLDEST_TO_RUN = 24;
/** Scripts that a server or its user runs: nothing of what the work on the program needs. */
const OF_SERVERS = ['start', 'seed', 'export', 'check', 'backup', 'restore'];
/** An image has Node and what its server rests on, and nothing is to be installed there. */
const isLean =
  process.env.NODE_ENV === 'production' &&
  OF_SERVERS.includes(process.env.npm_lifecycle_event ?? '') &&
  major(process.version) >= OLDEST_TO_RUN;

if (major(process.version) < OLDEST_TO_INSTALL) {
  fail(
    `Node ${OLDEST_TO_RUN} is needed, and this is ${process.version}: install it from nodejs.org.`,
  );
}
if (findMissing() !== undefined) installPackages();
checkNode();

/** Path of a package that the lock file names and node_modules lacks or has in another version. */
function findMissing() {
  const wanted = readPackages('package-lock.json');
  if (wanted === undefined)
    fail('package-lock.json cannot be read: restore it from the repository.');
  const installed = readPackages('node_modules/.package-lock.json') ?? {};
  return Object.keys(wanted).find(
    (path) =>
      path !== '' &&
      installed[path]?.version !== wanted[path].version &&
      !(isLean && isLeftOut(wanted[path])) &&
      !isForOthers(wanted[path]),
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What `npm ci --omit=dev --omit=optional` leaves out. */
function isLeftOut({ dev, devOptional, optional }) {
  return dev === true || devOptional === true || optional === true;
}

/** npm leaves out optional packages for another system, and what only those depend on. */
function isForOthers({ optional, os, cpu, libc }) {
  if (optional !== true) return false;
  const isForAny = os === undefined && cpu === undefined;
  // Which C library there is, npm alone finds out.
  return (
    isForAny ||
    libc !== undefined ||
    !isListed(os, process.platform) ||
    !isListed(cpu, process.arch)
  );
}

/** npm's rule: no list fits all, `linux` fits that one, `!win32` all but that one. */
function isListed(list, own) {
  // Some packages have one name in place of a list.
  const names = [list ?? []].flat();
  if (names.includes(`!${own}`)) return false;
  return names.includes(own) || names.every((name) => name.startsWith('!'));
}

function installPackages() {
  const npm = process.env.npm_execpath;
  if (npm === undefined || !/npm-cli\.c?js$/.test(npm)) {
    fail('Packages are missing: start with npm (npm start, npm test), which installs them.');
  }
  console.error('Installing packages (npm ci, half a minute, only once)');
  const flags = ['--include=dev', '--include=optional', '--loglevel=error'];
  const { status, error } = spawnSync(process.execPath, [npm, 'ci', ...flags], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) {
    const how = error ? error.message : `it ended with code ${status}`;
    fail(
      `npm ci could not install the packages (${how}): see above, mend it, and run the command again.`,
    );
  }
}

/** The script goes on with the `node` that PATH has first; npm puts node_modules/.bin there. */
function checkNode() {
  if (major(process.version) >= OLDEST_TO_RUN) return;
  const found = spawnSync('node', ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? 'none';
  if (major(found) >= OLDEST_TO_RUN) return;
  fail(
    `Node ${OLDEST_TO_RUN} or newer is needed, and PATH has ${found}: install it from nodejs.org ` +
      '(or with nvm install 24), and start through npm (npm start, npm test).',
  );
}

function major(version) {
  return Number(version.match(/^v(\d+)/)?.[1] ?? 0);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
