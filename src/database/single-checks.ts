import { type Model, requireNode } from '../model/model.ts';
import { singleEnds } from '../model/single-ends.ts';
import { BREACHES, type ChecksOf, type GraphCheck, reading, statement } from './graph-check.ts';

/** No entity has two relations where the model has one. Which of them is right, their author knows. */
export const singleChecks: ChecksOf = (model) =>
  [...model.relations.values()]
    .filter(({ kind }) => kind === 'plain')
    .flatMap(({ type, symmetric }) => {
      const { subjects, objects } = singleEnds(model, type);
      const [start, end] = ['startNode(relation)', 'endNode(relation)'];
      if (symmetric && subjects.size > 0) {
        return [atMostOne(model, type, `[${start}, ${end}]`, subjects)];
      }
      return [
        ...(subjects.size > 0 ? [atMostOne(model, type, start, subjects)] : []),
        ...(objects.size > 0 ? [atMostOne(model, type, end, objects)] : []),
      ];
    });

function atMostOne(
  model: Model,
  type: string,
  entities: string,
  names: ReadonlySet<string>,
): GraphCheck {
  const labels = [...names].map((name) => requireNode(model, name).label);
  return {
    find: reading(
      statement(
        `MATCH (:Entity)-[relation:\`${type}\`]->(:Entity)
UNWIND ${entities} AS entity
WITH entity, relation.id AS id ORDER BY id
WITH entity, collect(DISTINCT id) AS ids
WHERE size(ids) > 1 AND any(label IN labels(entity) WHERE label IN $p.labels)
RETURN entity.id, ids, $p.type
LIMIT ${BREACHES}`,
        { labels, type },
      ),
    ),
    describe: ([id, ids]) =>
      `${id}: the model has one ${type} there, found ${(ids as unknown[]).join(' and ')}`,
  };
}
