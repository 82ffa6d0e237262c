/** The labels and relationships that the operations touch, in @neo4j/graphql's own words. */
export const PEER_SCHEMA = `#graphql
type Company @node {
  id: ID!
  name: String!
  makes: [Chip!]! @relationship(type: "MAKES", direction: OUT)
  exportsTo: [Place!]! @relationship(type: "EXPORTS_TO", direction: OUT, properties: "Export")
}
type Chip @node {
  id: ID!
  name: String!
  kind: String!
  policies: [Policy!]! @relationship(type: "COVERS", direction: IN)
}
type Policy @node {
  id: ID!
  name: String!
  kind: String!
  conditions: [Condition!]! @relationship(type: "HAS_CONDITION", direction: OUT)
}
type Condition @node {
  id: ID!
  name: String!
  kind: String!
}
type Place @node {
  id: ID!
  name: String!
}
type Fact @node {
  id: ID!
  sentence: String!
  polarity: String!
  modality: String
  recordedAt: String!
}
type Export @relationshipProperties {
  id: ID!
  trade: String
  extent: String
  modality: String
}
`;
