import type { Relation, RelationEnds } from './model.ts';
import { greaterRole, leastRole, type Role } from './role.ts';
import {
  accessOf,
  argument,
  directionOf,
  edgeTypeName,
  relationDirective,
  stringArgument,
  typeReference,
} from './sdl.ts';
import type { TypeSource } from './type-sources.ts';

/**
 * All `@fact` and `@relation` fields, gathered by relationship type. The ends come from the fields
 * at the subject (OUT and BOTH); from those at the object only where no subject declares one. What any
 * of them guards is guarded at both ends, and so is what joins nothing but guarded things.
 */
export function buildRelations(
  sources: readonly TypeSource[],
  isNode: (name: string) => boolean,
  accessOfType: (name: string) => Role | null,
): ReadonlyMap<string, Relation> {
  const uses = sources.flatMap((source) => usesOf(source, isNode));
  const types = [...new Set(uses.map((use) => use.type))].sort();
  return new Map(
    types.map((type) => {
      const mine = uses.filter((use) => use.type === type);
      const declared = mine.filter((use) => use.direction !== 'IN');
      const first = declared[0] ?? mine[0];
      const ends = (declared.length > 0 ? declared : mine).map((use) => use.ends);
      return [
        type,
        {
          type,
          kind: first?.kind ?? 'plain',
          symmetric: mine.some((use) => use.direction === 'BOTH'),
          exclusive: mine.some((use) => use.exclusive),
          sentence:
            mine.find((use) => use.sentence)?.sentence ?? defaultSentence(type, first?.kind),
          edge: mine.find((use) => use.edge)?.edge ?? null,
          ends,
          access: greaterRole(
            ...mine.map((use) => use.access),
            leastRole(
              ends.map((end) => greaterRole(accessOfType(end.subject), accessOfType(end.object))),
            ),
          ),
        },
      ];
    }),
  );
}

interface Use {
  readonly type: string;
  readonly kind: Relation['kind'];
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly exclusive: boolean;
  readonly sentence: string | undefined;
  readonly edge: string | undefined;
  readonly access: Role | null;
  readonly ends: RelationEnds;
}

function usesOf(source: TypeSource, isNode: (name: string) => boolean): Use[] {
  return source.fields.flatMap((field) => {
    const directive = relationDirective(field);
    if (!directive) return [];
    const direction = directionOf(directive);
    const target = typeReference(field.type).name;
    const plain = directive.name.value === 'relation';
    return [
      {
        type: stringArgument(directive, 'type') ?? '',
        kind: plain ? 'plain' : isNode(target) ? 'fact' : 'claim',
        direction,
        exclusive: argument(directive, 'exclusive') === true,
        sentence: stringArgument(directive, 'sentence'),
        edge: edgeTypeName(directive),
        access: accessOf(field),
        ends:
          direction === 'IN'
            ? { subject: target, object: source.name, field: null }
            : { subject: source.name, object: target, field: field.name.value },
      } satisfies Use,
    ];
  });
}

/** `EXPORTS_TO` → `{subject} exports to {object}`. */
function defaultSentence(type: string, kind: Relation['kind'] | undefined): string {
  const verb = type.toLowerCase().replaceAll('_', ' ');
  return `{subject} ${verb} ${kind === 'claim' ? '{value}' : '{object}'}`;
}
