import type { Model } from '../../src/model/model.ts';
import type { FactDraft } from '../../src/seed/fact-draft.ts';
import type { EntityRow, NameRow, PassageRow } from '../../src/seed/seed-graph.ts';
import { countEntities } from './graph-plan.ts';
import { makeEntities } from './make-entities.ts';
import { makeFacts } from './make-facts.ts';
import { makeRelations } from './make-relations.ts';
import { createRandom } from './random.ts';

/**
 * A graph of about so many entities as lines of JSONL, some three and a half of them for each entity: entities
 * with their names, passages, relations, and facts with what they cite or rest on.
 */
export function* printLines(model: Model, size: number, seed = 1): Generator<string> {
  const random = createRandom(seed);
  const counts = countEntities(size);
  const { entities, names, passages } = makeEntities(counts, random);
  const aliases = Map.groupBy(
    names.filter(({ primary }) => !primary),
    ({ entityId }) => entityId,
  );
  const nameById = new Map(entities.map(({ id, properties }) => [id, String(properties.name)]));
  const nameOf = (id: string): string => nameById.get(id) ?? id;
  for (const row of entities) yield JSON.stringify(entityRecord(row, aliases.get(row.id) ?? []));
  for (const row of passages) yield JSON.stringify(passageRecord(row));
  for (const { type, subjectId, objectId } of makeRelations(counts, random)) {
    yield JSON.stringify({ relation: type, subject: subjectId, object: objectId });
  }
  for (const draft of makeFacts({ model, size, counts, random, nameOf })) {
    yield JSON.stringify(factRecord(draft));
  }
}

function entityRecord({ id, type, properties }: EntityRow, names: readonly NameRow[]): object {
  const { publishedOnLatest, publishedOnPrecision, publishedOnText, ...fields } = properties;
  const aliases = names.map(({ name, lang }) => ({ name, lang }));
  return { type, ...fields, id, ...(aliases.length > 0 && { aliases }) };
}

function passageRecord({ id, properties: { position, kind, text } }: PassageRow): object {
  return { passage: id, position, kind, text };
}

function factRecord(draft: FactDraft): object {
  const { key, relation, subjectId, objectId, value, qualifiers, times, citations } = draft;
  return {
    ...{ key, relation: relation.type, subject: subjectId, object: objectId, value },
    ...Object.fromEntries(
      qualifiers.list.map(({ name, text, entityId }) => [name, entityId ?? text]),
    ),
    ...(draft.polarity === 'DENIED' && { polarity: draft.polarity }),
    ...(draft.open && { open: true }),
    ...(draft.scenarioId !== undefined && { scenario: draft.scenarioId }),
    ...(times.validFrom && { from: times.validFrom.text }),
    ...(draft.basis === 'INFERRED'
      ? { basis: draft.basis, premises: draft.premises }
      : {
          cites: citations.map(({ passageId, properties: { modality, hedge } }) => ({
            ...{ passage: passageId, modality, hedge },
          })),
        }),
  };
}
