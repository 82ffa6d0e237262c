import type { BenchOperation } from './operation.ts';

/** Three lists in each other. */
export const NESTED_READ: BenchOperation = {
  name: 'nested',
  title: 'Three levels, first 10 each: the chips of a company, policies on them, their conditions',
  short: 'three levels, the first 10 on each',
  ids: `MATCH (company:Company)
WHERE 3 <= COUNT { (company)-[:MAKES]->() } <= 10
  AND NOT EXISTS {
    MATCH (company)-[:MAKES]->(chip)
    WHERE COUNT { (chip)<-[:COVERS]-() } > 10
  }
  AND NOT EXISTS {
    MATCH (company)-[:MAKES]->()<-[:COVERS]-(policy)
    WHERE COUNT { (policy)-[:HAS_CONDITION]->() } > 10
  }
RETURN company.id ORDER BY company.id LIMIT 200`,
  ours: `query ($id: ID!) {
  company(by: { id: $id }) {
    id
    name
    makes(first: 10) {
      nodes {
        id
        name
        kind
        policies(first: 10) {
          nodes {
            id
            name
            kind
            conditions(first: 10) { nodes { id name kind } }
          }
        }
      }
    }
  }
}`,
  peer: `query ($id: ID!) {
  companies(where: { id: { eq: $id } }) {
    id
    name
    makes(limit: 10) {
      id
      name
      kind
      policies(limit: 10) {
        id
        name
        kind
        conditions(limit: 10) { id name kind }
      }
    }
  }
}`,
  cypher: `MATCH (company:Company {id: $p.id})
RETURN [company.id, company.name, COLLECT {
  MATCH (company)-[:MAKES]->(chip)
  RETURN [chip.id, chip.name, chip.kind, COLLECT {
    MATCH (policy)-[:COVERS]->(chip)
    RETURN [policy.id, policy.name, policy.kind, COLLECT {
      MATCH (policy)-[:HAS_CONDITION]->(condition)
      RETURN [condition.id, condition.name, condition.kind]
      LIMIT 10
    }]
    LIMIT 10
  }]
  LIMIT 10
}]`,
  toObject: ([id, name, chips]) => ({
    ...{ id, name },
    makes: (chips as unknown[][]).map(([...chip]) => ({
      ...toThing(chip),
      policies: (chip[3] as unknown[][]).map((policy) => ({
        ...toThing(policy),
        conditions: (policy[3] as unknown[][]).map(toThing),
      })),
    })),
  }),
};

function toThing([id, name, kind]: readonly unknown[]) {
  return { id, name, kind };
}
