import { invariant } from '../errors.ts';
import type { Model } from '../model/model.ts';
import type { Example } from './read-examples.ts';

/** A first query for a model that brings no operations of its own: a page of its first type. */
export function makeExample(model: Model): Example {
  const types = [...model.nodes.values()].filter(({ kind, entity }) => kind === 'object' && entity);
  const type = types.find(({ core }) => !core) ?? types[0];
  invariant(type, 'every model has entities, sources at least');
  const title = `The first five ${type.plural}`;
  const document = `# ${title}
{
  ${type.plural}(first: 5) {
    nodes {
      id
      name
    }
    totalCount
  }
}`;
  return { name: type.plural, title, document };
}
