import { ClientError } from '../../src/errors.ts';
import { factsWith } from './find-rows.ts';
import { isThere, isWanted, type OracleAsOf } from './oracle-as-of.ts';
import { isDisputed } from './oracle-confidence.ts';
import { differences } from './oracle-differences.ts';
import { idOf, type Thing } from './oracle-graph.ts';
import { retractionOf } from './oracle-retraction.ts';
import { isA, type World } from './oracle-world.ts';
import { presentConnection } from './present-connection.ts';
import { worldAsOf } from './world-as-of.ts';

type Arguments = Readonly<Record<string, unknown>>;
type Point = OracleAsOf | null | undefined;

/** Root fields about the facts of one thing or two. */
export function aboutRoots(world: World): object {
  const entity = (id: unknown, asOf?: unknown) =>
    world.graph.nodes.find(
      (node) =>
        isA(world.model, node, 'Entity') &&
        idOf(node) === id &&
        isThere(worldAsOf(world, asOf as Point), node),
    );
  return {
    timeline: ({ about, from, to, asOf }: Arguments) => {
      if (from && to && String(from) > `${to}~`)
        throw new ClientError('BAD_USER_INPUT', 'from is after to');
      if (!entity(about, asOf)) return null;
      const there = worldAsOf(world, asOf as Point);
      const facts = factsWith(world, String(about), null).filter((one) => stands(there, one));
      const dated = facts.filter((one) => isDated(one) && touches(one, from, to));
      const undated = facts.filter((one) => !isDated(one));
      return {
        dated: (args: Arguments) =>
          listOf(there, dated, { ...args, orderBy: args.orderBy ?? [{ validFrom: 'ASC' }] }),
        undated: (args: Arguments) => listOf(there, undated, args),
      };
    },
    diff: ({ about, from, to }: Arguments) => {
      if (!entity(about)) return null;
      const facts = factsWith(world, String(about), null);
      const [before, after] = [from, to].map((point) => worldAsOf(world, point as Point));
      const standing = (there: World | undefined) =>
        world.graph.nodes.filter((one) => one.type === 'Fact' && there && stands(there, one));
      const [old, fresh] = [standing(before), standing(after)];
      const has = (all: readonly Thing[], { properties }: Thing) =>
        all.some((one) => one.properties.key === properties.key);
      const parts = {
        added: facts.filter((one) => fresh.includes(one) && !has(old, one)),
        removed: facts.filter((one) => old.includes(one) && !has(fresh, one)),
      };
      const changes = new Map(
        fresh.map((one) => {
          const then = old.find(({ properties }) => properties.key === one.properties.key);
          return [
            one,
            then && before && after ? differences([before, then], [after, one]) : [],
          ] as const;
        }),
      );
      const changed = facts.filter((one) => {
        const other = !old.includes(one) && has(old, one);
        return fresh.includes(one) && (other || (changes.get(one) ?? []).length > 0);
      });
      return {
        ...Object.fromEntries(
          Object.entries(parts).map(([name, part]) => [
            name,
            (args: Arguments) => listOf(world, part, args),
          ]),
        ),
        changed: (args: Arguments) =>
          listOf(world, changed, args, (fact) => ({ changes: changes.get(fact) ?? [] })),
      };
    },
    disputes: ({ asOf, ...args }: Arguments) => {
      const there = worldAsOf(world, asOf as Point);
      const facts = there.graph.nodes.filter((one) => one.type === 'Fact' && stands(there, one));
      return listOf(
        there,
        facts.filter((fact) => isDisputed(there, fact)),
        args,
      );
    },
    retractionPreview: ({ source, asOf }: Arguments) => {
      const found = entity(source, asOf);
      const there = worldAsOf(world, asOf as Point);
      return found && isA(world.model, found, 'Source') ? previewOf(there, found) : null;
    },
    between: ({ one, other, asOf, ...args }: Arguments) => {
      if (!entity(one, asOf)) return null;
      const there = worldAsOf(world, asOf as Point);
      const ends = [String(one), String(other)];
      const joins = ({ properties: { subjectId, objectId } }: Thing) =>
        (subjectId === ends[0] && objectId === ends[1]) ||
        (subjectId === ends[1] && objectId === ends[0]);
      const facts = factsWith(world, ends[0] ?? '', ['SUBJECT', 'OBJECT']).filter(joins);
      return listOf(
        there,
        facts.filter((fact) => stands(there, fact)),
        args,
      );
    },
  };
}

function previewOf(world: World, source: Thing): object {
  const { falls, weakens, hearsay, loosens } = retractionOf(world, source);
  return {
    source: () => world.present(source),
    falls: (args: Arguments) => listOf(world, falls, args),
    weakens: (args: Arguments) => listOf(world, weakens, args),
    hearsay: (args: Arguments) => listOf(world, hearsay, args),
    loosens: loosens.map(({ fact, ...modalities }) => ({
      ...modalities,
      fact: () => world.present(fact),
    })),
  };
}

/** Without a point: what is not withdrawn, in the actual world. */
function stands(world: World, fact: Thing): boolean {
  const actual = world.asOf !== undefined || fact.properties.scenarioId === undefined;
  return actual && isWanted(world, fact, {});
}

function isDated({ properties }: Thing): boolean {
  return properties.validFromText !== undefined || properties.validToText !== undefined;
}

function touches({ properties }: Thing, from: unknown, to: unknown): boolean {
  const { validFrom, validToLatest } = properties;
  const begins = validFrom === undefined || !to || String(validFrom) <= `${to}~`;
  const lasts = validToLatest === undefined || !from || String(validToLatest) >= String(from);
  return begins && lasts;
}

function listOf(
  world: World,
  facts: readonly Thing[],
  args: Arguments,
  presentEdge?: (fact: Thing) => object,
): object {
  const rows = facts.map((node) => ({ node, edge: null }));
  const list = { rows, target: 'Fact', edge: null, claims: false, order: null };
  return presentConnection(world, presentEdge ? { ...list, presentEdge } : list, args);
}
