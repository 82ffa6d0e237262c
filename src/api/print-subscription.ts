/** The root type of what is told as it happens. */
export const SUBSCRIPTION_TYPE = `"What is told as it happens, over WebSocket. Example: \`changes { cursor node { kind aboutId } }\`."
type Subscription {
  """
  Changes as they are made, one after another, by whichever server. Whoever was away goes on behind the last cursor, and
  misses none. Example: \`changes(where: {kind: {eq: CHANGED}}) { cursor node { kind entity { name } } }\`.
  """
  changes(
    "Those behind this cursor, of the query \`changes\` or of an earlier message; those that come when left out. Example: \`WyIwMDAwMDAwMDAwNDIiXQ\`."
    after: String
    "Only those of which this holds. Example: \`{kind: {eq: RETRACTED}}\`."
    where: ChangeWhere
  ): ChangeEdge!
}`;
