import { type Model, type NodeType, requireNode } from '../model/model.ts';
import type { Database } from './connect.ts';
import { findFormerInterfaces } from './former-interfaces.ts';
import type { Statement } from './statement.ts';
import { writeStatements } from './write-statements.ts';

/** So many in one transaction, whose memory is limited. */
const BATCH = 10_000;

/**
 * Gives entities the labels that the model gives their types now: since they were written a type may
 * have come to implement an interface, or have ceased to, or the interface is gone.
 */
export async function relabelEntities(database: Database, model: Model): Promise<void> {
  const former = await findFormerInterfaces(database, model);
  for (const type of model.nodes.values()) {
    if (!type.entity || type.kind !== 'object' || type.label === null) continue;
    const statement = printRelabel(type, type.label, model, former);
    if (statement === undefined) continue;
    let count = BATCH;
    while (count === BATCH) {
      const [rows] = await writeStatements(database, [statement]);
      count = Number(rows?.[0]?.[0]);
    }
  }
}

/** Undefined where there is no interface with a label, so that none can be missing or too many. */
function printRelabel(
  type: NodeType,
  label: string,
  model: Model,
  former: readonly string[],
): Statement | undefined {
  const own = labelsOf(type.interfaces.map((name) => requireNode(model, name)));
  const interfaces = [...model.nodes.values()].filter(({ kind }) => kind === 'interface');
  const others = [...labelsOf(interfaces), ...former].filter((other) => !own.includes(other));
  if (own.length + others.length === 0) return undefined;
  const wrong = [
    ...own.map((one) => `NOT node:${one}`),
    ...others.map((other) => `node:${other}`),
  ].join(' OR ');
  const changes = [
    ...(own.length > 0 ? [`SET node:${own.join(':')}`] : []),
    ...(others.length > 0 ? [`REMOVE node:${others.join(':')}`] : []),
  ].join('\n');
  return {
    text: `MATCH (node:${label}) WHERE ${wrong}
WITH node LIMIT ${BATCH}
${changes}
RETURN count(*)`,
    parameters: {},
  };
}

/** `Entity` is everybody's. */
function labelsOf(types: readonly NodeType[]): string[] {
  const labels = types.map(({ label }) => label).filter((label) => label !== null);
  return [...new Set(labels)].filter((label) => label !== 'Entity');
}
