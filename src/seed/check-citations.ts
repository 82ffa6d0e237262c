import { holdsQuote } from '../model/holds-quote.ts';
import { requireEdge } from '../model/model.ts';
import {
  asList,
  type Checking,
  checkEntityReference,
  checkPassageReference,
  reportUnknown,
} from './check-reference.ts';
import { checkScalar, checkText } from './check-scalar.ts';
import { sourceOf } from './compose-ids.ts';
import type { CitationRow, Properties } from './seed-graph.ts';
import { type Position, printPlace, type SeedMap, type SeedValue } from './seed-value.ts';

/** What a fact says for all of its citations. */
export interface CitationDefaults {
  readonly source: string | undefined;
  readonly modality: string;
  readonly hedge: string | undefined;
}

const FIELDS = ['passage', 'modality', 'hedge', 'stance', 'role', 'quote', 'attributedTo'];

/** `cites: S11`, `cites: [S11, S12]` or maps with `passage`, `modality`, `hedge`, `quote` and so on. */
export function checkCitations(
  value: SeedValue,
  defaults: CitationDefaults,
  checking: Checking,
): readonly CitationRow[] {
  return asList(value).flatMap((item) => {
    const row =
      item.kind === 'map'
        ? checkCitation(item, defaults, checking)
        : plainCitation(item, defaults, checking);
    return row ? [row] : [];
  });
}

/** The ids of the passages that name something so: `cites: [S11, S21]`. */
export function checkPassages(
  value: SeedValue | undefined,
  source: string | undefined,
  checking: Checking,
): readonly string[] {
  if (!value) return [];
  const ids = asList(value).map((item) => checkPassageReference('cites', item, source, checking));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

function plainCitation(
  value: SeedValue,
  defaults: CitationDefaults,
  checking: Checking,
): CitationRow | undefined {
  const passageId = checkPassageReference('cites', value, defaults.source, checking);
  if (passageId === undefined) return undefined;
  checkSource(passageId, value.at, checking);
  return citation(passageId, {}, defaults);
}

function checkCitation(
  map: SeedMap,
  defaults: CitationDefaults,
  checking: Checking,
): CitationRow | undefined {
  let passageId: string | undefined;
  const given: Record<string, Properties[string]> = {};
  for (const { name, at, value } of map.entries.values()) {
    const label = `cites.${name}`;
    switch (name) {
      case 'passage':
        passageId = checkPassageReference(label, value, defaults.source, checking);
        break;
      case 'modality':
      case 'stance':
      case 'role': {
        const type = citationEnum(name, checking);
        const found = checkScalar(label, type, value, checking.model, checking.report);
        if (found !== undefined) given[name] = found;
        break;
      }
      case 'hedge':
      case 'quote': {
        const text = checkText(label, value, checking.report);
        if (text !== undefined) given[name] = text;
        break;
      }
      case 'attributedTo': {
        const id = checkEntityReference(label, 'Source', value, checking);
        if (id !== undefined) given.attributedToId = id;
        break;
      }
      default:
        reportUnknown(at, 'a citation has no', name, FIELDS, checking.report);
    }
  }
  if (!map.entries.has('passage')) {
    checking.report(map.at, 'cites: expected a passage, such as {passage: S5}');
  }
  if (passageId === undefined) return undefined;
  checkQuote(map, passageId, checking);
  checkSource(passageId, map.at, checking);
  return citation(passageId, given, defaults);
}

function citation(
  passageId: string,
  given: Properties,
  { modality, hedge }: CitationDefaults,
): CitationRow {
  const base: Properties = { passageId, stance: 'SUPPORTS', role: 'STATES' };
  // A heading gives a date in its own voice; the fact's hedge is not about that.
  const dating = given.role !== undefined && given.role !== 'STATES';
  const firmness: Properties = dating
    ? { modality: 'ASSERTED' }
    : { modality, ...(hedge === undefined ? {} : { hedge }) };
  const stated: Properties = { ...base, ...firmness, ...given };
  // The order of the file says nothing, and must not make another version of the fact.
  const entries = ORDER.flatMap((name) => {
    const value = stated[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { passageId, properties: Object.fromEntries(entries) };
}

/** Lines may come in any order, so that nothing can be stated by a source and that be retracted. */
function checkSource(passageId: string, at: Position, { known, report }: Checking): void {
  const source = sourceOf(passageId);
  const retracted = known.sourceRetractions.get(source);
  if (!retracted) return;
  report(at, `cites: ${source} is retracted at ${printPlace(retracted)}`);
}

const ORDER = [
  'passageId',
  'stance',
  'role',
  'modality',
  'hedge',
  'attributedToId',
  'quote',
] as const;

/** A quote that the passage does not hold is a slip of the pen, or worse. */
function checkQuote(map: SeedMap, passageId: string, { known, report }: Checking): void {
  const quote = map.entries.get('quote');
  const text = known.passages.get(passageId)?.text;
  if (quote?.value.kind !== 'scalar' || typeof quote.value.value !== 'string') return;
  if (text === undefined || holdsQuote(text, quote.value.value)) return;
  report(quote.value.at, `cites.quote: ${passageId} does not say "${quote.value.value}"`);
}

function citationEnum(name: string, { model }: Checking): string {
  const field = requireEdge(model, 'Citation').fields.get(name);
  return field?.kind === 'property' ? field.type : 'String';
}
