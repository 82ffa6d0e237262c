import { nameKey } from '../../src/model/name-key.ts';
import { fuzzyDate, fuzzyDateProperties } from '../../src/seed/parse-fuzzy-date.ts';
import type { EntityRow, NameRow, PassageRow, Properties } from '../../src/seed/seed-graph.ts';
import {
  type Counts,
  ENTITY_TYPES,
  type EntityType,
  entityId,
  PASSAGES,
  passageId,
} from './graph-plan.ts';
import type { Random } from './random.ts';

/** The entities of a graph, the names by which they are found, and the passages of its sources. */
export interface MadeEntities {
  readonly entities: readonly EntityRow[];
  readonly names: readonly NameRow[];
  readonly passages: readonly PassageRow[];
}

/** Every entity has a name of its own and a sentence; some have a second name in Chinese. */
export function makeEntities(counts: Counts, random: Random): MadeEntities {
  const entities: EntityRow[] = [];
  const names: NameRow[] = [];
  for (const type of ENTITY_TYPES) {
    for (let index = 0; index < counts[type]; index++) {
      const id = entityId(type, index);
      const name = makeName(type, index, random);
      const description = `${name} is one of ${counts[type]} made up for measuring.`;
      const properties = { id, name, description, ...makeFields(type, index, random) };
      entities.push({ id, type, properties, removed: [] });
      names.push(makeNameRow(id, name, true, undefined));
      if (random.chance(0.05)) {
        names.push(makeNameRow(id, makeChineseName(index, random), false, 'zh-Hans'));
      }
    }
  }
  return { entities, names, passages: makePassages(counts.Source) };
}

const SYLLABLES = ['an', 'bor', 'cel', 'dan', 'er', 'fon', 'gal', 'hu', 'ix', 'jun', 'ka'] as const;
const HANZI = ['华', '为', '海', '思', '英', '伟', '达', '芯', '云', '天', '科'] as const;

function makeName(type: EntityType, index: number, random: Random): string {
  const stem = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
  const kind = type === 'Company' ? tradeOf(index) : type;
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)} ${kind} ${index}`;
}

/** Words of companies' names, from the one that half of them have to the one that few have. */
export const TRADES = [
  ...['Semiconductor', 'Electronics', 'Systems', 'Photonics', 'Memory'],
  ...['Foundry', 'Robotics', 'Optics', 'Sensors', 'Lithography'],
];

function tradeOf(index: number): string {
  const halvings = Math.floor(Math.log2(1024 / ((index % 1023) + 1)));
  return TRADES[Math.min(halvings, TRADES.length - 1)] ?? '';
}

function makeChineseName(index: number, random: Random): string {
  return `${Array.from({ length: 4 }, () => random.pick(HANZI)).join('')}${index}`;
}

function makeNameRow(
  entityId: string,
  name: string,
  primary: boolean,
  lang: string | undefined,
): NameRow {
  return { entityId, key: nameKey(name), name, lang, primary, passageIds: [] };
}

/** The fields of a type beyond those that every entity has. */
function makeFields(type: EntityType, index: number, random: Random): Properties {
  switch (type) {
    case 'Chip':
      return { kind: random.pick(['MODEL', 'MODEL', 'MODEL', 'SERIES', 'CLASS']) };
    case 'Policy':
      return { kind: random.pick(['POLICY', 'CLAUSE', 'STANCE', 'OPTION']) };
    case 'Condition':
      return { kind: random.pick(['SURCHARGE', 'INSPECTION', 'END_USE_BAN', 'QUANTITY_CAP']) };
    case 'Group':
      return { kind: random.pick(['buyers', 'laboratories', 'makers']) };
    case 'Source': {
      const day = makeDay(index);
      return {
        url: `https://news.example/${index}`,
        ...fuzzyDateProperties('publishedOn', fuzzyDate(day, day, day)),
      };
    }
    default:
      return {};
  }
}

/** A day of the years 2022 to 2025. */
export function makeDay(number: number): string {
  const day = new Date(Date.UTC(2022, 0, 1 + (number % 1461)));
  return day.toISOString().slice(0, 10);
}

function makePassages(sources: number): PassageRow[] {
  return Array.from({ length: sources * PASSAGES }, (_, i) => {
    const source = Math.floor(i / PASSAGES);
    const position = (i % PASSAGES) + 1;
    const id = passageId(source, position);
    return {
      id,
      properties: {
        id,
        label: `S${position}`,
        position,
        kind: position === 1 ? 'TITLE' : 'SENTENCE',
        text: `Sentence ${position} of source ${source} says who may sell which chip to whom.`,
        sourceId: entityId('Source', source),
      },
    };
  });
}
