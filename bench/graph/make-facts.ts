import type { Model } from '../../src/model/model.ts';
import type { FactDraft } from '../../src/seed/fact-draft.ts';
import { fuzzyDate } from '../../src/seed/parse-fuzzy-date.ts';
import type { CitationRow } from '../../src/seed/seed-graph.ts';
import { createChoose, FACT_KINDS, type FactKind, HUB_EXPORTS, MAKES } from './fact-kinds.ts';
import { type Counts, entityId, hubDegree, PASSAGES, pad, passageId } from './graph-plan.ts';
import { makeDay } from './make-entities.ts';
import { makeQualifiers, type NameOf } from './make-qualifiers.ts';
import type { Random } from './random.ts';

/** What facts are made from. */
export interface FactMaking {
  readonly model: Model;
  readonly size: number;
  readonly counts: Counts;
  readonly random: Random;
  readonly nameOf: NameOf;
}

/** Draws the facts of a graph, one after another; those they rest on come first. */
export function* makeFacts(making: FactMaking): Generator<FactDraft> {
  const { size, counts, random } = making;
  const choose = createChoose(counts, random);
  let number = 0;
  const make = (kind: FactKind, ends: Partial<Ends> = {}): FactDraft => {
    number += 1;
    const subject = ends.subject ?? kind.subject(choose);
    const object = ends.object ?? kind.object(choose);
    return makeFact(making, kind, `F${pad(number)}`, {
      ...{ subject, object, premises: ends.premises ?? [] },
      ...{ qualifiers: kind.qualifiers?.(choose) ?? {} },
    });
  };

  let shown = 0;
  while (shown < hubDegree(size)) {
    const draft = make(HUB_EXPORTS);
    if (isShown(draft)) shown += 1;
    yield draft;
  }
  const makers: FactDraft[] = [];
  for (let chip = 0; chip < counts.Chip; chip++) {
    const draft = make(MAKES, { object: entityId('Chip', chip) });
    if (isShown(draft)) makers.push(draft);
    yield draft;
  }
  for (const kind of FACT_KINDS) {
    for (let i = 0; i < (kind.share * size) / 1000; i++) yield make(kind);
  }
  // Two makers of chips compete, which no source says: it rests on what they make.
  for (let i = 1; i < makers.length; i++) {
    const [one, other] = [makers[i - 1], makers[i]];
    if (!one || !other || one.subjectId === other.subjectId) continue;
    const [subject = '', object = ''] = [one.subjectId, other.subjectId].sort();
    yield make(COMPETES_WITH, { subject, object, premises: [one.key, other.key] });
  }
}

/** Drawn from two facts of another kind; see above. */
const COMPETES_WITH: FactKind = { ...MAKES, relation: 'COMPETES_WITH' };

interface Ends {
  readonly subject: string;
  readonly object: string;
  readonly premises: readonly string[];
}

interface Drawn extends Ends {
  readonly qualifiers: Readonly<Record<string, string>>;
}

/** True for facts of the default view. */
function isShown(draft: FactDraft): boolean {
  return draft.polarity === 'AFFIRMED' && draft.scenarioId === undefined;
}

function makeFact(making: FactMaking, kind: FactKind, key: string, drawn: Drawn): FactDraft {
  const { model, counts, random, nameOf } = making;
  const relation = model.relations.get(kind.relation);
  if (!relation) throw new Error(`The default model has no relation ${kind.relation}`);
  const inferred = drawn.premises.length > 0;
  const from = random.chance(kind.dated ?? 0) ? makeDay(random.whole(1461)) : undefined;
  const isClaim = relation.kind === 'claim';
  return {
    at: { file: 'made up', line: 1, column: 1 },
    key,
    relation,
    subjectId: drawn.subject,
    objectId: isClaim ? undefined : drawn.object,
    value: isClaim ? drawn.object : undefined,
    polarity: !inferred && random.chance(0.04) ? 'DENIED' : 'AFFIRMED',
    basis: inferred ? 'INFERRED' : 'STATED',
    modality: undefined,
    looser: false,
    rank: 'NORMAL',
    open: !inferred && random.chance(0.02),
    note: undefined,
    scenarioId:
      !inferred && random.chance(0.03)
        ? entityId('Scenario', random.whole(counts.Scenario))
        : undefined,
    times: {
      validFrom: from === undefined ? undefined : fuzzyDate(from, from, from),
      validTo: undefined,
    },
    qualifiers: makeQualifiers(model, relation, drawn.qualifiers, nameOf),
    citations: inferred ? [] : makeCitations(counts.Source, random),
    premises: drawn.premises,
    causes: [],
    alternatives: [],
    rivals: [],
    unstated: [],
  };
}

/** One passage, in a fifth of the cases two. */
function makeCitations(sources: number, random: Random): CitationRow[] {
  const source = random.zipf(sources);
  const position = 2 + random.whole(PASSAGES - 2);
  const positions = random.chance(0.2) ? [position, position + 1] : [position];
  return positions.map((place) => {
    const id = passageId(source, place);
    const modality = random.pick(['ASSERTED', 'ASSERTED', 'REPORTED', 'POSSIBLE']);
    const hedge = modality === 'POSSIBLE' && { hedge: 'may' };
    return {
      passageId: id,
      properties: { passageId: id, stance: 'SUPPORTS', role: 'STATES', modality, ...hedge },
    };
  });
}
