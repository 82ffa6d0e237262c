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
  return [...printStep(walk, edge, next), ...printModalities(walk, edge)];
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

/**
 * WHERE for a fact, or its relationship, to be of the kinds that are asked for, with further conditions. What its modality
 * was is a column: among the conditions it takes twenty times as long to plan.
 */
export function printKindsWhere(
  walk: WalkPlan,
  fact: Variable,
  further: readonly Cypher[],
): Cypher {
  const modalities = printModalities(walk, fact).map(asColumn);
  return printWhere([...further, ...printBases(walk, fact), ...modalities]);
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
    ...printBases(walk, edge),
    ...printVisibleStep(walk, edge, next),
  ];
}

/** Conditions for a thing that is walked from or to by name: known by then, and there for whoever asks. */
export function printEnd({ asOf, hidden }: WalkPlan, end: Variable): Cypher[] {
  return [...(asOf ? printCreated(asOf, end) : []), ...printVisibleEntity(hidden, end)];
}

function printBases({ basis }: WalkPlan, fact: Variable): Cypher[] {
  return basis === null ? [] : [cypher`${fact}.basis IN ${parameter('basis', basis)}`];
}

function printModalities(walk: WalkPlan, fact: Variable): Cypher[] {
  const { modality } = walk;
  return modality === null
    ? []
    : [cypher`${printModality(walk, fact)} IN ${parameter('modality', modality)}`];
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

/** How firm the claim of a relationship is, from 0: stated before inferred, then by modality; no claim is firm. */
export function printLooseness(walk: WalkPlan, edge: Variable): Cypher {
  return cypher`CASE ${edge}.basis WHEN 'INFERRED' THEN 10 ELSE 0 END + CASE
  WHEN ${edge}.basis IS NULL THEN 0
  ELSE CASE ${printModality(walk, edge)} WHEN 'ASSERTED' THEN 1 WHEN 'REPORTED' THEN 2 WHEN 'POSSIBLE' THEN 3 WHEN 'PREDICTED' THEN 4 ELSE 5 END
END`;
}
