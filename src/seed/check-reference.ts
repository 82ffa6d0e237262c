import { type Model, requireNode } from '../model/model.ts';
import { didYouMean, findNearest, meantOrList } from '../model/nearest-name.ts';
import { passageId } from './compose-ids.ts';
import type { Names } from './create-names.ts';
import type { Suggest } from './gather-mistakes.ts';
import type { Known, KnownEntity } from './known.ts';
import {
  describeValue,
  type Position,
  printPlace,
  type Report,
  type SeedValue,
} from './seed-value.ts';
import type { Wording } from './wording.ts';

/** What checks need: the model, what references can point at, and where to note mistakes. */
export interface Checking {
  readonly model: Model;
  readonly known: Known;
  readonly report: Report;
  readonly wording: Wording;
  readonly suggest: Suggest;
  /** The id of the one entity that bears a name, where names do not stand for ids. */
  readonly suggestNamed: (name: string) => string | undefined;
  /** What becomes of what is said of an entity that was merged into another one. */
  readonly merged: 'report' | 'pass over';
  /** The ids of those that bear a name, where names may stand for ids. */
  readonly findNamed: Names['find'];
  /** Told each time when something is said of an entity by an id that it had before it was merged. */
  readonly onMerged: (id: string, into: string, what: 'record' | 'reference') => void;
}

/** A text as it stands, to be looked up; undefined after a report. */
export function readReference(
  name: string,
  expected: string,
  value: SeedValue,
  report: Report,
): string | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string') return value.value;
  if (value.kind === 'scalar' && typeof value.value === 'bigint') return String(value.value);
  report(value.at, `${name}: expected ${expected}, found ${describeValue(value)}`);
  return undefined;
}

/**
 * The id of an entity of a type of the model (an object, interface or union); undefined after a
 * report.
 */
export function checkEntityReference(
  name: string,
  target: string,
  value: SeedValue,
  checking: Checking,
): string | undefined {
  const { possible } = requireNode(checking.model, target);
  return checkReferenceTo(name, { what: article(target), possible }, value, checking);
}

/** The id of a scenario: of any entity where the model marks no type as `@scenario`. */
export function checkScenarioReference(value: SeedValue, checking: Checking): string | undefined {
  const possible = checking.model.scenarios.map(({ type }) => type);
  if (possible.length === 0) return checkEntityReference('scenario', 'Entity', value, checking);
  const what = possible.map(article).join(' or ');
  return checkReferenceTo('scenario', { what, possible }, value, checking);
}

/** What a reference may lead to, in words and by the names of types. */
interface Expected {
  readonly what: string;
  readonly possible: readonly string[];
}

function checkReferenceTo(
  name: string,
  { what, possible }: Expected,
  value: SeedValue,
  checking: Checking,
): string | undefined {
  const { known, report, suggest } = checking;
  const text = readReference(name, `the id of ${what}`, value, report);
  const found =
    text === undefined ? undefined : findEntity(name, text, value.at, () => possible, checking);
  if (!found) return undefined;
  const { id, entity } = found;
  if (possible.includes(entity.type)) return id;
  const said = `${name}: expected ${what}, found "${id}", which is ${article(entity.type)}`;
  reportUnlike(value.at, said, suggest(id, idsOf(known, possible)), report);
  return undefined;
}

/** An entity, and the id by which a reference means it. */
export interface FoundEntity {
  readonly id: string;
  readonly entity: KnownEntity;
}

/**
 * The entity that a text refers to: by its id, or else by a name that one of those bears that are of a possible type.
 * Undefined after a report.
 */
export function findEntity(
  name: string,
  text: string,
  at: Position,
  possible: () => readonly string[],
  { known, report, suggest, suggestNamed, findNamed, onMerged }: Checking,
): FoundEntity | undefined {
  const entity = known.entities.get(text);
  if (entity) {
    if (entity.id !== text) onMerged(text, entity.id, 'reference');
    return { id: text, entity };
  }
  const named = findNamed(text).flatMap((id): FoundEntity[] => {
    const one = known.entities.get(id);
    return one ? [{ id, entity: one }] : [];
  });
  const types = named.length > 1 ? possible() : [];
  const fitting = named.filter((one) => types.includes(one.entity.type));
  const [only, ...others] = fitting.length > 0 ? fitting : named;
  if (only && others.length === 0) return only;
  if (only) {
    const ids = [only, ...others].map(({ id }) => id).sort();
    report(at, `${name}: "${text}" is a name of ${ids.join(' and of ')}: expected the id of one`);
  } else {
    const nearest = suggestNamed(text) ?? suggest(text, known.entities.keys());
    reportUnlike(at, `${name}: no entity has the id "${text}"`, nearest, report);
  }
  return undefined;
}

function* idsOf({ entities }: Known, types: readonly string[]): Generator<string> {
  for (const [id, { type }] of entities) if (types.includes(type)) yield id;
}

/** The id of a passage, from `S5` and the source of the file, or `article#S5`. */
export function checkPassageReference(
  name: string,
  value: SeedValue,
  source: string | undefined,
  { known, report, wording, suggest }: Checking,
): string | undefined {
  const label = readReference(name, 'a passage such as S5 or article#S5', value, report);
  if (label === undefined) return undefined;
  const id = completePassageId(label, source);
  if (id === undefined) {
    report(
      value.at,
      `${name}: "${label}" does not say which source; write article#${label}${wording.orOwnSource}`,
    );
    return undefined;
  }
  if (known.passages.has(id)) return id;
  const nearest = suggest(id, known.passages.keys());
  reportUnlike(value.at, `${name}: there is no passage "${id}"`, nearest, report);
  return undefined;
}

/** `S5` of the source `article` is `article#S5`; undefined where no source is given. */
function completePassageId(label: string, source: string | undefined): string | undefined {
  if (label.includes('#')) return label;
  return source === undefined ? undefined : passageId(source, label);
}

/** The key of a fact that stands and goes on to stand; undefined after a report. */
export function checkFactReference(
  name: string,
  value: SeedValue,
  { known, report, suggest }: Checking,
): string | undefined {
  const key = readReference(name, 'the key of a fact', value, report);
  if (key === undefined) return undefined;
  const retracted = known.retractions.get(key);
  if (retracted) {
    report(value.at, `${name}: ${key} is retracted at ${printPlace(retracted)}`);
    return undefined;
  }
  if (known.facts.has(key)) return key;
  if (known.withdrawn.has(key)) {
    report(value.at, `${name}: ${key} was retracted; state it again, or leave it out here`);
    return undefined;
  }
  const nearest = suggest(key, known.facts.keys());
  reportUnlike(value.at, `${name}: no fact has the key "${key}"`, nearest, report);
  return undefined;
}

/** Reports a name that is none of those that are allowed there. */
export function reportUnknown(
  at: Position,
  what: string,
  found: string,
  names: readonly string[],
  report: Report,
): void {
  const nearest = findNearest(found, names);
  report(at, `${what} ${found}${meantOrList(nearest, names)}`, nearest);
}

/** Reports what is not known, with the nearest of what is, where one is near. */
export function reportUnlike(
  at: Position,
  text: string,
  nearest: string | undefined,
  report: Report,
): void {
  report(at, `${text}${didYouMean(nearest)}`, nearest);
}

/** `a Chip`, `an Actor`. */
export function article(type: string): string {
  return `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;
}

/** The items of a list; anything else is a list of one. */
export function asList(value: SeedValue): readonly SeedValue[] {
  return value.kind === 'list' ? value.items : [value];
}
