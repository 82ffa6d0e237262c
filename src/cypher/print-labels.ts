import type { SourcePlan } from '../plan/source-plan.ts';
import type { TargetPlan } from '../plan/target-plan.ts';
import { type Cypher, cypher, name, names, type Variable } from './cypher.ts';

/** A predicate that a node has one of the target's labels. */
export function printLabelTest(row: Variable, labels: readonly string[]): Cypher {
  return cypher`${row}:${names(labels, '|')}`;
}

/** The label by which a target is sought: the one that all its members share. */
export function rootLabel(target: TargetPlan): Cypher {
  return target.root === null
    ? cypher`:${names(target.labels, '|')}`
    : cypher`:${name(target.root)}`;
}

/** A test of the label whose index finds a target by its key, where the model needs no test. */
export function printKeyLabel(source: SourcePlan, row: Variable): Cypher[] {
  const untested = source.kind === 'link' || (source.kind === 'relation' && source.certain);
  if (!untested || source.target === null) return [];
  const { root, labels } = source.target;
  return [printLabelTest(row, root === null ? labels : [root])];
}

/** For a mix of types under one shared label: which of them it must be. */
export function mixedLabels(target: TargetPlan, row: Variable): Cypher[] {
  const alone = target.root === null || target.labels.includes(target.root);
  return alone ? [] : [printLabelTest(row, target.labels)];
}
