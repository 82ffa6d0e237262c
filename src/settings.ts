import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartError } from './errors.ts';
import { isLoopback } from './is-loopback.ts';
import { printTable } from './print-table.ts';
import { SETTINGS, type Setting } from './settings-table.ts';

type Rows = typeof SETTINGS;
type Optional =
  | 'neo4jUri'
  | 'neo4jPassword'
  | 'javaHome'
  | 'javaFolders'
  | 'otlpEndpoint'
  | 'otlpTracesEndpoint'
  | 'jwtSecret'
  | 'jwksUrl'
  | 'jwtAudience'
  | 'jwtIssuer';

/** All settings, checked. Paths are absolute. */
export type Settings = Readonly<
  { [K in Exclude<keyof Rows, Optional>]: ReturnType<Rows[K]['read']> } & {
    [K in Optional]: ReturnType<Rows[K]['read']> | undefined;
  } & {
    /** Name of the model, after its folder; `default` for `schema`. */
    modelName: string;
  }
>;

/** What a command line says: the settings, and what else the command itself takes. */
export interface CommandLine {
  readonly settings: Settings;
  /** True for `--help`: print `printHelp` and do nothing else; mistakes were not reported. */
  readonly help: boolean;
  readonly positionals: readonly string[];
  /** The flags of settings that were given, without `--`. */
  readonly flags: ReadonlySet<string>;
  /** The command's own switches that were given. */
  readonly switches: ReadonlySet<string>;
  /** The command's own flags that were given, with their values. */
  readonly values: ReadonlyMap<string, string>;
}

/** What `readSettings` reads from, and what the command takes beside the settings. */
export interface SettingsSource {
  /** Arguments after the script's name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Switches of this command, without `--`. */
  readonly switches?: readonly string[];
  /** Flags of this command that have a value, without `--`. */
  readonly values?: readonly string[];
  /** Flags of settings that this command goes by, without `--`; all of them where it does not say. */
  readonly flags?: readonly string[];
  /** Whether this command takes arguments that are no flags. */
  readonly positionals?: boolean;
}

/**
 * Reads environment and flags (a flag wins, an empty variable counts as not set) into frozen
 * settings. Throws one StartError that lists all mistakes.
 */
export function readSettings(source: SettingsSource): CommandLine {
  const mistakes: string[] = [];
  const { flags, positionals, switches, help } = readFlags(source, mistakes);
  const values: Record<string, unknown> = {};
  for (const [key, setting] of settingRows()) {
    const flag = setting.flag === undefined ? undefined : flags.get(setting.flag);
    const given = flag ?? (source.env[setting.name] || undefined);
    const value = given ?? setting.default;
    if (value === undefined) continue;
    try {
      values[key] = setting.read(value, source.cwd);
    } catch (error) {
      const place = flag === undefined ? setting.name : `--${setting.flag}`;
      mistakes.push(`${place}: ${(error as Error).message}, found "${value}"`);
    }
  }
  if (values.neo4jUri !== undefined && values.neo4jPassword === undefined) {
    mistakes.push('NEO4J_PASSWORD: expected the password for NEO4J_URI, found nothing');
  }
  if (values.documents === 'trusted' && values.trustedDocuments === undefined) {
    mistakes.push(
      'TRUSTED_DOCUMENTS: expected a folder or manifest for DOCUMENTS=trusted, found nothing',
    );
  }
  if (mistakes.length > 0 && !help) {
    const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
    throw new StartError(
      `The settings have ${count} (--help lists them all):\n${mistakes.map((m) => `  ${m}`).join('\n')}`,
    );
  }
  const schemaDir = String(values.schemaDir);
  const modelName = nameModel(schemaDir, source.cwd);
  const seedBeside = join(dirname(schemaDir), 'seed');
  if (!('seedDir' in values) && existsSync(seedBeside)) values.seedDir = seedBeside;
  const dataDir = values.dataDir ?? resolve(source.cwd, '.data', modelName);
  const settings = {
    ...Object.fromEntries(settingRows().map(([key]) => [key, undefined])),
    ...values,
    modelName,
    dataDir,
    keyFile: values.keyFile ?? join(String(dataDir), 'keys.json'),
    reading: values.reading ?? (isLoopback(String(values.host)) ? 'open' : 'closed'),
    cacheDir:
      values.cacheDir ?? join(source.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'chokepoint'),
  };
  // Each value was made by the `read` of its own row above.
  return {
    settings: Object.freeze(settings) as unknown as Settings,
    help,
    positionals,
    flags: new Set([...flags.keys()].filter((name) => !source.values?.includes(name))),
    switches,
    values: new Map([...flags].filter(([name]) => source.values?.includes(name))),
  };
}

/** The table of settings in Markdown, as the README shows it. */
export function printSettingsTable(): string {
  const rows = settingRows().map(([, s]) => [
    `\`${s.name}\``,
    s.flag === undefined ? '' : `\`--${s.flag}\``,
    showDefault(s, '`'),
    s.meaning,
  ]);
  return printTable(['setting', 'flag', 'default', 'meaning'], rows);
}

/**
 * The text of `--help`: `usage` (one line), then each setting that a command goes by, with its default and meaning: those with a
 * flag among `flags`, and those without one that are among `others`; all of these unless they are named.
 */
export function printHelp(
  usage: string,
  flags: readonly string[],
  others?: readonly string[],
): string {
  const taken = settingRows().filter(([key, { flag }]) =>
    flag === undefined ? (others?.includes(key) ?? true) : flags.includes(flag),
  );
  const rows = taken.map(([, s]) => {
    const names = s.flag === undefined ? s.name : `${s.name}, --${s.flag} …`;
    const standard = showDefault(s, '');
    return `  ${names.padEnd(24)} ${s.meaning}${standard && ` (${standard})`}`;
  });
  return [usage, '', 'Settings, from the environment or as flags:', ...rows].join('\n');
}

function settingRows(): [string, Setting<unknown>][] {
  return Object.entries(SETTINGS);
}

function showDefault(setting: Setting<unknown>, quote: string): string {
  const shown = setting.default ?? setting.usually;
  return shown === undefined ? '' : `${quote}${shown}${quote}`;
}

function readFlags(source: SettingsSource, mistakes: string[]) {
  const own = source.switches ?? [];
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } };
  for (const [, { flag }] of settingRows()) if (flag) options[flag] = { type: 'string' };
  for (const name of own) options[name] = { type: 'boolean' };
  for (const name of source.values ?? []) options[name] = { type: 'string' };
  // Not strict: parseArgs would stop at the first mistake, and all are to be told together.
  const parsed = parseArgs({
    args: [...source.argv],
    options,
    strict: false,
    allowPositionals: true,
  });
  const isForeign = (name: string): boolean =>
    source.flags?.includes(name) === false &&
    settingRows().some(([, { flag }]) => flag === name) &&
    !source.values?.includes(name);
  const flags = new Map<string, string>();
  const switches = new Set<string>();
  for (const [name, value] of Object.entries(parsed.values)) {
    const type = options[name]?.type;
    if (type === undefined) mistakes.push(`--${name}: there is no such flag`);
    else if (isForeign(name))
      mistakes.push(`--${name}: this command does not go by it; leave it out`);
    else if (type === 'boolean' && value === true) switches.add(name);
    else if (type === 'string' && typeof value === 'string') flags.set(name, value);
    else if (type === 'string')
      mistakes.push(`--${name}: expected a value after it, found nothing`);
    else mistakes.push(`--${name}: expected no value, found "${value}"`);
  }
  if (!source.positionals) {
    for (const word of parsed.positionals) {
      mistakes.push(`"${word}": expected a flag such as --port 4001`);
    }
  }
  return { flags, switches, positionals: parsed.positionals, help: switches.delete('help') };
}

/** `schema` in the working folder is `default`; `films/schema` and `films` are both `films`. */
function nameModel(schemaDir: string, cwd: string): string {
  if (schemaDir === join(cwd, 'schema')) return 'default';
  const own = basename(schemaDir);
  return own === 'schema' ? basename(dirname(schemaDir)) : own;
}
