import { StartError } from '../errors.ts';
import { asideType } from '../model/aside-type.ts';
import type { Model } from '../model/model.ts';
import { PROGRAM_LABELS } from '../model/reserved-names.ts';
import type { Database } from './connect.ts';
import { findFormerInterfaces } from './former-interfaces.ts';
import { printMisfit } from './misfit.ts';
import { findMisfitRelations } from './misfit-relations.ts';
import { findMisfitValues } from './misfit-values.ts';
import { readRows } from './read-rows.ts';

/** Grows when things come to lie otherwise in Neo4j; see `src/README.md`. */
export const LAYOUT_VERSION = 4;

const REMEDY =
  'choose another data folder by --data (or delete this one to start over), or another database by NEO4J_DATABASE';

/**
 * Throws a StartError unless the database is empty, or holds data that this model fits. A model may change: what counts is that
 * it has every type and relation of which there is data, and that it can show each value and link as it is stored.
 */
export async function checkDatabaseModel(database: Database, model: Model): Promise<void> {
  const [meta] = await readRows(database, {
    text: `OPTIONAL MATCH (meta:Meta {id: 'model'})
RETURN meta.name, meta.hash, meta.version, EXISTS { MATCH (node) WHERE NOT node:Meta }`,
    parameters: {},
  });
  const [name, hash, version, hasData] = meta ?? [];
  if (hasData !== true) return;
  if (typeof name !== 'string') {
    throw new StartError(`The database holds data that chokepoint did not write: ${REMEDY}.`);
  }
  if (version !== LAYOUT_VERSION) {
    throw new StartError(
      `The database was written by another version of chokepoint (layout ${version}, this is ${LAYOUT_VERSION}): ${REMEDY}, and seed it anew.`,
    );
  }
  if (hash === model.hash) return;
  if (name !== model.name) {
    throw new StartError(
      `The database holds data of the model "${name}", not "${model.name}": name that model by --schema, or ${REMEDY}.`,
    );
  }
  const strangers = await findStrangers(database, model);
  if (strangers.length > 0) {
    throw new StartError(
      `The database holds data that the model "${model.name}" has no longer (${strangers.join(', ')}): put it back into the model, or ${REMEDY}, and seed it anew.`,
    );
  }
  const misfits = [
    ...(await findMisfitValues(database, model)),
    ...(await findMisfitRelations(database, model)),
  ];
  if (misfits.length === 0) return;
  const lines = misfits.map((misfit) => `  ${printMisfit(misfit)}`);
  throw new StartError(
    `The database holds data that the model "${model.name}" does not fit any more:\n${lines.join('\n')}\n` +
      'Put that back into the model, start, change the data by a seed or a mutation, and then the model. Versions of facts do not change: what they have cannot go, so give what is new another name.',
  );
}

/** Labels and relations of which there is data, but nothing in the model. */
async function findStrangers(database: Database, model: Model): Promise<readonly string[]> {
  const labels = await readRows(database, {
    text: 'CALL db.labels() YIELD label RETURN label',
    parameters: {},
  });
  const relations = await readRows(database, {
    text: `MATCH (fact:Fact)
RETURN DISTINCT fact.relation
UNION
MATCH (:Entity)-[relation]->(:Entity)
RETURN DISTINCT type(relation) AS \`fact.relation\``,
    parameters: {},
  });
  const known = new Set([
    ...PROGRAM_LABELS,
    ...[...model.nodes.values()].map((type) => type.label),
    ...[...model.relations.keys()].flatMap((type) => [type, asideType(type)]),
    ...(await findFormerInterfaces(database, model)),
  ]);
  return [...labels, ...relations].map(([one]) => String(one)).filter((one) => !known.has(one));
}
