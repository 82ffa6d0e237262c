import { type Model, requireNode } from './model.ts';

/** The label of the type and those of its interfaces: `Entity`, `Company`, `Actor`. */
export function labelsOf(model: Model, typeName: string): readonly string[] {
  const type = requireNode(model, typeName);
  const labels = [type, ...type.interfaces.map((name) => requireNode(model, name))];
  return [...new Set(labels.map((one) => one.label).filter((label) => label !== null))];
}
