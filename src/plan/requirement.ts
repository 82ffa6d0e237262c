import type { TargetPlan } from './target-plan.ts';

/**
 * What must be so in the graph for a root field to mean anything. It is asked for beside the field, in
 * the same statement: from a scenario that is not there all would look as if it changed nothing.
 */
export type Requirement = ThereRequirement | BelongsRequirement | SharedRequirement;

/** The argument of a root field that it is about. */
interface Place {
  /** Response key of the root field. */
  readonly key: string;
  /** `about`, `asOf.scenario`. */
  readonly argument: string;
}

/** The argument names things that are there. */
export interface ThereRequirement extends Place {
  readonly kind: 'there';
  /** A list of ids; it, or what is in it, may be late. */
  readonly ids: unknown;
  /** What they are, in a message: `entity`. */
  readonly what: string;
  readonly target: TargetPlan;
  /** An instant by which they had to be recorded; null for any, or late. */
  readonly knownAt: unknown;
}

/** The scenario is of the question that the thing that is looked at is, or belongs to, if it does to any. */
export interface BelongsRequirement extends Place {
  readonly kind: 'belongs';
  /** An id, or late. */
  readonly scenario: unknown;
  readonly thing: NamedThing;
  readonly ways: readonly ScenarioWay[];
}

/** The scenario and another one are of one question, if both are of any. */
export interface SharedRequirement extends Place {
  readonly kind: 'shared';
  /** Ids, or late. */
  readonly scenario: unknown;
  readonly other: unknown;
  readonly ways: readonly ScenarioWay[];
}

/** Entities by their ids, a list of which each is meant, or one by the key of a name; either may be late. */
export interface NamedThing {
  readonly by: 'ids' | 'name';
  readonly value: unknown;
  readonly target: TargetPlan;
}

/** How scenarios of a label are joined to what may turn out so. */
export interface ScenarioWay {
  readonly label: string;
  /** Relationship type. */
  readonly type: string;
  /** From the scenario. */
  readonly direction: 'OUT' | 'IN' | 'BOTH';
}
