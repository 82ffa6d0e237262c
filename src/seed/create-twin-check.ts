import { IN_MEMORY, type Keeping } from './keeping.ts';
import type { RelationRow } from './seed-graph.ts';
import { type Position, printPlace, type Report } from './seed-value.ts';

/** Relations one after another, as they are read. */
export interface TwinCheck {
  /** Reports a relation that says what an earlier one says, or the other of what can be one. */
  add(relation: RelationRow, at: Position): void;
}

/** Begins with no relations. */
export function createTwinCheck(report: Report, keeping: Keeping = IN_MEMORY): TwinCheck {
  const byId = keeping.map<Position>();
  const bySingleEnd = keeping.map<Position>();
  return {
    add({ id, type, single }, at) {
      const twin = byId.get(id);
      if (twin) {
        const place = `${printPlace(twin)}`;
        report(at, `says the same as the relation at ${place}; give each a \`key\` if both hold`);
        return;
      }
      byId.set(id, at);
      for (const one of single) {
        const key = `${type} ${one.end} ${one.id}`;
        const first = bySingleEnd.get(key);
        if (first && !isSame(first, at)) {
          // Files that name two do not say which.
          const place = `${printPlace(first)}`;
          report(
            at,
            `the model has one ${type} of "${one.id}", and ${place} names another already`,
          );
          break;
        }
        bySingleEnd.set(key, at);
      }
    },
  };
}

function isSame(a: Position, b: Position): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
