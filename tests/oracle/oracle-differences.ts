import { compareTexts } from './compare-texts.ts';
import { isCited, validityOf } from './oracle-as-of.ts';
import { modalityOf, premisesOf, stands } from './oracle-derived.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import type { World } from './oracle-world.ts';

/** A field, and what it was and is as text; null for nothing. */
interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** `changes` of what `diff` finds changed: a claim as it is seen from two points. */
export function differences(...[old, fresh]: [[World, Thing], [World, Thing]]): Difference[] {
  const [before, after] = [tell(...old), tell(...fresh)];
  if (!old[0].asOf?.validAt || !fresh[0].asOf?.validAt) {
    before.delete('validity');
    after.delete('validity');
  }
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((field) => {
    const [was, is] = [before.get(field) || null, after.get(field) || null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function tell(world: World, fact: Thing): Map<string, string> {
  const { properties } = fact;
  const text = (value: unknown) => (value === undefined || value === null ? '' : String(value));
  const own = ['polarity', 'basis', 'rank', 'value', 'note'];
  const told = new Map([
    ['stands', String(stands(world, fact))],
    ['modality', text(modalityOf(world, fact))],
    ['validity', text(validityOf(world, fact))],
    ['citations', citationsOf(world, fact)],
    ...own.map((name): [string, string] => [name, text(properties[name])]),
    ['open', text(properties.open ?? false)],
    ...['subject', 'object', 'scenario'].map((end): [string, string] => [
      end,
      text(properties[`${end}Id`]),
    ]),
    ...['validFrom', 'validTo'].map((name): [string, string] => [name, dateOf(fact, name)]),
    [
      'premises',
      [...new Set(premisesOf(world, fact).map((one) => text(one.properties.key)))]
        .sort(compareTexts)
        .join(', '),
    ],
  ]);
  const [names, values, ids] = ['name', 'value', 'entityId'].map((list) => {
    const entries = properties[`${list}List`];
    return Array.isArray(entries) ? entries.map(String) : [];
  });
  for (const [i, name] of (names ?? []).entries()) {
    const value = ids?.[i] || values?.[i] || '';
    const earlier = told.get(name);
    told.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return told;
}

function dateOf({ properties }: Thing, name: string): string {
  const [text, first, last] = ['Text', '', 'Latest'].map((suffix) => properties[name + suffix]);
  if (text === undefined) return '';
  return text === first && text === last
    ? String(text)
    : `${text} (${first ?? '…'} to ${last ?? '…'})`;
}

function citationsOf(world: World, fact: Thing): string {
  return world.graph.links
    .filter(
      ({ type, from, properties }) =>
        type === 'CITES' && from === idOf(fact) && isCited(world, properties),
    )
    .toSorted((a, b) => Number(a.properties.ordinal) - Number(b.properties.ordinal))
    .map(({ to, properties: { modality, stance, role, hedge, quote } }) => {
      const words = [
        modality,
        stance === 'SUPPORTS' ? undefined : stance,
        role === 'STATES' ? undefined : role,
        hedge,
        quote === undefined ? undefined : `"${quote}"`,
      ];
      return `${to}: ${words.filter((word) => word !== undefined).join(', ')}`;
    })
    .join('; ');
}
