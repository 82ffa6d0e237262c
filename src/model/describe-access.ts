import type { Role } from './role.ts';

/** A description that says, in front of its example, which role reads what it describes. */
export function describeAccess(description: string, access: Role | null): string {
  if (access === null) return description;
  const needed = `Read by the role ${access.toLowerCase()}.`;
  const [text = '', ...examples] = description.split(/(?=Example:)/);
  const sentence = text.trim().replace(/[^.!?…]$/, '$&.');
  return [sentence, needed, ...examples].filter((part) => part !== '').join(' ');
}
