import { ClientError, invariant } from '../errors.ts';
import { type Model, requireNode } from '../model/model.ts';
import { collectFields, selectionsOf } from './collect-fields.ts';
import { cutText } from './cut-text.ts';
import { combineLate } from './late-value.ts';
import type { NodePlan } from './node-plan.ts';
import type { MentionPart, MentionsRoot } from './plan.ts';
import { requireObject } from './plan-arguments.ts';
import { planHidden } from './plan-target.ts';
import type { RootField } from './root-field.ts';

/** The most mentions of an answer. */
const MAX_MENTIONS = 1_000;

/** The longest text, in the units of JavaScript's strings: of Han characters two seconds of work for the database. */
const MAX_TEXT = 200_000;

/**
 * `mentions(text)`: the names of entities in a text. Throws BAD_USER_INPUT for a text that is too long, a
 * number of mentions that is not allowed, a place outside of the text, and types without entities.
 */
export function planMentions({ context, key, args, below }: RootField): MentionsRoot {
  const type = requireObject(context, 'Mention');
  const nodes: NodePlan[] = [];
  const parts = [...collectFields(context, type, below)].map(([partKey, fields]): MentionPart => {
    const part = fields[0].name.value;
    if (part === 'candidates') {
      nodes.push(context.planNode(context, 'Entity', selectionsOf(fields)));
      return { key: partKey, part, column: nodes.length - 1 };
    }
    invariant(isOwnPart(part), `Mention has a field ${part}`);
    return { key: partKey, part };
  });
  return {
    kind: 'mentions',
    key,
    text: args.text,
    cut: cutFrom(args.text, args.from),
    labels: readLabels(context.model, args.types),
    hidden: planHidden(context.model),
    first: readFirst(context.pin(args.first)),
    nodes,
    parts,
  };
}

function isOwnPart(name: string): name is 'start' | 'end' | 'text' | '__typename' {
  return ['start', 'end', 'text', '__typename'].includes(name);
}

function cutFrom(text: unknown, from: unknown): unknown {
  return combineLate([text, from], (given, place) => {
    const whole = checkLength(given);
    return cutText(whole, checkPlace(place, whole));
  });
}

function checkLength(value: unknown): string {
  const text = String(value);
  if (text.length <= MAX_TEXT) return text;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`text\` has ${text.length} characters; at most ${MAX_TEXT} are looked through at once: send it in parts, each to the end of a paragraph.`,
  );
}

function checkPlace(value: unknown, { length }: string): number {
  if (typeof value === 'number' && value >= 0 && value <= length) return value;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`from\` is ${value}; it is a place in the text, 0 to ${length}: give the \`end\` of the last mention to go on behind it.`,
  );
}

/** How many there may be decides on the rows that are planned for. */
function readFirst(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= MAX_MENTIONS) return value;
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`first\` is ${value}; it is 0 to ${MAX_MENTIONS}: ask for fewer and go on with \`from\`.`,
  );
}

/** Labels of which the entities must have one; none for all entities. */
function readLabels(model: Model, types: unknown): readonly string[] {
  if (!Array.isArray(types)) return [];
  const wanted = types.flatMap((name) => requireNode(model, String(name)).possible);
  const entities = wanted.map((name) => requireNode(model, name)).filter(({ entity }) => entity);
  if (entities.length > 0) return [...new Set(entities.map(({ label, name }) => label ?? name))];
  throw new ClientError(
    'BAD_USER_INPUT',
    `\`types\` is [${types.join(', ')}]; only entities have names that are looked for: name types of entities, or leave it out.`,
  );
}
