/** A message without the names it suggests, where one of them is of something that not everybody may read. */
export function withoutGuarded(message: string, guarded: ReadonlySet<string>): string {
  if (guarded.size === 0) return message;
  return message.replace(SUGGESTION, (suggestion) => {
    // Inputs and mutations have names made of others: `AgentWhere`, `assertBribes`.
    const text = suggestion.replaceAll('_', '').toLowerCase();
    const tells = [...guarded].some((name) =>
      text.includes(name.replaceAll('_', '').toLowerCase()),
    );
    return tells ? '' : suggestion;
  });
}

/** As graphql-js ends its messages. */
const SUGGESTION = / Did you mean .+\?$/;
