import type { ExecutionResult } from 'graphql';
import { expect } from 'vitest';
import type { Explained } from './explain-statement.ts';
import type { Claim } from './golden-case.ts';

/** Holds an answer and the plan of its statement to what the head comment claims. */
export function checkClaims(
  claims: readonly Claim[],
  { data, errors }: ExecutionResult,
  explained: Explained | undefined,
): void {
  const codes = errors?.map((error) => error.extensions.code) ?? [];
  expect(new Set(codes)).toEqual(
    new Set(claims.flatMap(({ kind, text }) => (kind === 'error' ? [text] : []))),
  );
  const leaves = [...leavesOf(data)].map(String);
  for (const { kind, text } of claims) {
    switch (kind) {
      case 'rows':
        expect(countRows(data), 'entries of the first list').toBe(Number(text));
        break;
      case 'has':
        expect(leaves).toContain(text);
        break;
      case 'lacks':
        expect(leaves).not.toContain(text);
        break;
      case 'plan':
        checkPlan(text, explained);
        break;
      case 'error':
        break;
    }
  }
}

/** `seeks`: found through indexes and relationships. `ordered`: an index gives the order as well. */
function checkPlan(claim: string, explained: Explained | undefined): void {
  const operators = explained?.operators ?? [];
  expect(['seeks', 'ordered']).toContain(claim);
  if (claim === 'seeks') expect(operators.filter((name) => /Scan/.test(name))).toEqual([]);
  else
    expect(operators.filter((name) => /^(Sort|Top|PartialSort|PartialTop)/.test(name))).toEqual([]);
}

/** Entries of the first list in reading order; where there is none, root fields that have a value. */
function countRows(data: unknown): number {
  const list = findList(data);
  return list ? list.length : Object.values(Object(data)).filter((value) => value !== null).length;
}

function findList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const below of Object.values(value)) {
    const list = findList(below);
    if (list) return list;
  }
  return undefined;
}

function* leavesOf(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) yield value;
  else for (const below of Object.values(value)) yield* leavesOf(below);
}
