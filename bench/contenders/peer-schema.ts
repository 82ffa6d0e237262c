/** The full-text index that the peer needs and this server does not make. */
export const PEER_INDEX = 'peer_company_name';

/** What makes it, in Cypher. */
export const PEER_INDEXES = [
  `CREATE FULLTEXT INDEX ${PEER_INDEX} IF NOT EXISTS FOR (company:Company) ON EACH [company.name]`,
  'CALL db.awaitIndexes()',
];

/** The labels and relationships that the operations touch, in @neo4j/graphql's own words. */
export const PEER_SCHEMA = `#graphql
type Company @node
@fulltext(indexes: [{ indexName: "${PEER_INDEX}", queryName: "companiesByName", fields: ["name"] }]) {
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
type Passage @node {
  id: ID!
  kind: String!
  position: Int!
}
type Export @relationshipProperties {
  id: ID!
  trade: String
  extent: String
  modality: String
}
`;
