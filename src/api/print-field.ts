import type { Field, Model } from '../model/model.ts';
import { connectionName } from './names.ts';
import {
  printArguments,
  printRelationArguments,
  printStandingArguments,
} from './print-arguments.ts';
import { describe } from './print-sdl.ts';

/** One field with its arguments and type as clients see them. */
export function printField(field: Field, model: Model): string {
  return `${describe(field.description)}${field.name}${fieldSignature(field, model)}`;
}

function fieldSignature(field: Field, model: Model): string {
  const bang = field.required ? '!' : '';
  switch (field.kind) {
    case 'property':
    case 'computed':
      return field.list ? `: [${field.type}!]${bang}` : `: ${field.type}${bang}`;
    case 'fuzzyDate':
      return `: FuzzyDate${bang}`;
    case 'relation':
      if (!field.list) return `: ${field.target}`;
      return `${printRelationArguments(model, field)}: ${connectionName(field)}!`;
    case 'claim':
      return `${printStandingArguments(model)}: FactConnection!`;
    case 'facts':
      return `${printArguments(model, 'Fact', [FACT_ROLE])}: FactConnection!`;
    case 'role':
      return field.list ? `: [${field.target}!]!` : `: ${field.target}`;
    case 'lookup':
    case 'link': {
      const target = field.kind === 'link' ? (field.target ?? field.edge) : field.target;
      if (field.paged) return `${printArguments(model, target ?? '')}: ${target}Connection!`;
      if (field.kind === 'link' || field.list) return `: [${target}!]!`;
      return `: ${target}${bang}`;
    }
    case 'validity':
      return ': Validity';
    case 'confidence':
      return ': Confidence!';
    case 'rivals':
      return ': [Fact!]!';
    case 'sources':
      return ': [Source!]!';
    case 'history':
      return ': [HistoryEntry!]!';
    case 'unfold':
      return `: [${field.edge}!]!`;
  }
}

const FACT_ROLE = `"The parts it may play; any when left out. Example: \`[SUBJECT]\`."
role: [FactRole!]`;
