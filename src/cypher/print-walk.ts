import { ASIDE, asideType } from '../model/aside-type.ts';
import type { WalkPlan } from '../plan/source-plan.ts';
import {
  asColumn,
  type Cypher,
  cypher,
  names,
  parameter,
  trusted,
  type Variable,
} from './cypher.ts';
import { isBeyondPresent, printCreated, printShown } from './print-as-of.ts';
import { printModality } from './print-derived.ts';
import { printVisibleEntity, printVisibleStep } from './print-visible-parts.ts';
import { printWhere } from './print-where.ts';

/** Relationship types that may be walked along: `MAKES|PART_OF`; `!%`, which none has, for none. */
export function printWalkTypes({ types, factTypes, asOf }: WalkPlan): Cypher {
  const aside = asOf && isBeyondPresent(asOf) ? factTypes.map(asideType) : [];
  return types.length === 0 ? trusted('!%') : names([...types, ...aside], '|');
}

/** Whether every relationship of its types is walked along, so that the degree store knows how many there are. */
export function isUnnarrowed({ asOf, modality, basis, hidden }: WalkPlan): boolean {
  return !asOf && modality === null && basis === null && hidden === null;
}

/** Conditions for a relationship to be walked along to `next`: a fact as of the point, of the kinds that are asked for. */
export function printWalked(walk: WalkPlan, edge: Variable, next: Variable): Cypher[] {
  return [...printStep(walk, edge, next), ...printKinds(walk, edge)];
}

/** The same as clauses behind a MATCH, with further conditions. */
export function printWalkedWhere(
  walk: WalkPlan,
  edge: Variable,
  next: Variable,
  further: readonly Cypher[] = [],
): Cypher {
  return printKindsWhere(walk, edge, [...further, ...printStep(walk, edge, next)]);
}

/** WHERE for a fact, or its relationship, to be of the kinds that are asked for, with further conditions. */
export function printKindsWhere(
  walk: WalkPlan,
  fact: Variable,
  further: readonly Cypher[],
): Cypher {
  return printWhere([...further, ...printKinds(walk, fact)]);
}

function printStep(walk: WalkPlan, edge: Variable, next: Variable): Cypher[] {
  const { asOf } = walk;
  const shown = asOf ? printShown(asOf, edge, 'relationship') : [];
  const created = asOf ? printCreated(asOf, next) : [];
  const facts = walk.types.length === walk.factTypes.length;
  return [
    // What is no fact has no polarity, and is as old as what stands at its ends.
    ...(facts ? shown : shown.map((one) => cypher`(${edge}.polarity IS NULL OR ${one})`)),
    ...(facts ? [] : created.map((one) => cypher`(${edge}.polarity IS NOT NULL OR ${one})`)),
    ...printVisibleStep(walk, edge, next),
  ];
}

/** Conditions for a thing that is walked from or to by name: known by then, and there for whoever asks. */
export function printEnd({ asOf, hidden }: WalkPlan, end: Variable): Cypher[] {
  return [...(asOf ? printCreated(asOf, end) : []), ...printVisibleEntity(hidden, end)];
}

/** What a modality was is a column: among the conditions it takes twenty times as long to plan. */
function printKinds(walk: WalkPlan, fact: Variable): Cypher[] {
  const { basis, modality } = walk;
  const firm = cypher`${printModality(walk, fact)} IN ${parameter('modality', modality)}`;
  return [
    ...(basis === null ? [] : [cypher`${fact}.basis IN ${parameter('basis', basis)}`]),
    ...(modality === null ? [] : [walk.asOf ? asColumn(firm) : firm]),
  ];
}

/** The relation of a relationship, set aside or not. */
export function printRelation({ asOf }: WalkPlan, edge: Variable): Cypher {
  if (!asOf || !isBeyondPresent(asOf)) return cypher`type(${edge})`;
  return cypher`replace(type(${edge}), '${trusted(ASIDE)}', '')`;
}

/** Which way a relationship points, seen from one of its ends. */
export function printDirection(walk: WalkPlan, edge: Variable, from: Variable): Cypher {
  const outward = cypher`CASE WHEN startNode(${edge}) = ${from} THEN 'OUT' ELSE 'IN' END`;
  if (walk.symmetric.length === 0) return outward;
  const symmetric = parameter('symmetric', walk.symmetric);
  return cypher`CASE WHEN ${printRelation(walk, edge)} IN ${symmetric} THEN 'BOTH' ELSE ${outward} END`;
}
