import { includesRole, type Role } from '../../src/model/role.ts';

/**
 * What the dossier says to somebody of a role, as sections of seed files: first all of it, then what was changed
 * later. To ADMIN it is whole. Whatever else is told of it has the marks of SECRETS.
 */
export function dossier(role: Role): readonly [first: unknown, later: unknown] {
  const forRole = <T>(needed: Role, ...things: readonly T[]): readonly T[] =>
    includesRole(role, needed) ? things : [];
  const also = (needed: Role, more: object): object => (includesRole(role, needed) ? more : {});
  const first = {
    sources: {
      paper: { name: 'The Paper', passages: PASSAGES },
      rumour: { name: 'A Rumour', passages: { R1: 'People say things.', R2: 'They say more.' } },
    },
    entities: {
      Person: {
        ada: {
          name: 'Ada',
          description: 'An engineer.',
          life: 'Builds engines of brass.',
          ...also('EDITOR', {
            salary: 987654,
            examined: '1911-11-11',
            unstated: { salary: 'whether 987654 is all' },
          }),
          ...also('ADMIN', { dirt: 'Took hushmoney for her engines.' }),
        },
        ben: { name: 'Ben', life: 'Sails.', ...also('EDITOR', { salary: 987600 }) },
        cleo: { name: 'Cleo', aliases: ['Cleopatra'] },
      },
      Firm: { acme: { name: 'Acme' }, bolt: { name: 'Bolt' }, cork: { name: 'Cork' } },
      Outcome: { merger: { name: 'A merger' } },
      ...also('ADMIN', {
        Agent: {
          mole: {
            name: 'Moleskine',
            codename: 'Nightjar',
            description: 'Took hushmoney.',
            aliases: ['Moleskine Vixen', 'Cleo'],
          },
          mole2: { name: 'Moleskine the Second' },
        },
      }),
    },
    facts: [
      { key: 'K1', subject: 'ada', relation: 'KNOWS', object: 'ben', cites: 'paper#P1' },
      { key: 'K2', subject: 'ben', relation: 'KNOWS', object: 'cleo', cites: 'paper#P2' },
      {
        ...{ key: 'K3', subject: 'ada', relation: 'KNOWS', object: 'cleo', basis: 'INFERRED' },
        premises: ['K1', 'K2', ...forRole('ADMIN', 'moleK1')],
      },
      {
        ...{ key: 'K4', subject: 'cleo', relation: 'KNOWS', object: 'cork', cites: 'rumour#R1' },
        ...also('ADMIN', { causes: ['moleK2'] }),
      },
      { key: 'R1', subject: 'ada', relation: 'RUNS', object: 'acme', cites: 'paper#P3' },
      {
        ...{ key: 'S1', subject: 'acme', relation: 'SELLS_TO', object: 'bolt', goods: 'steel' },
        ...{ cites: ['paper#P4', 'rumour#R2'], ...also('EDITOR', { price: 12345.5 }) },
      },
      {
        ...{ key: 'S2', subject: 'bolt', relation: 'SELLS_TO', object: 'cork', cites: 'rumour#R2' },
        ...{
          broker: 'ben',
          from: '2020',
          ...also('EDITOR', { price: 54321.5 }),
          ...also('ADMIN', { kickback: 313373 }),
        },
      },
      {
        ...{ key: 'S3', subject: 'bolt', relation: 'SELLS_TO', object: 'cork', cites: 'paper#P4' },
        ...{ polarity: 'DENIED' },
      },
      {
        ...{ key: 'O1', subject: 'acme', relation: 'KNOWS', object: 'cork', cites: 'paper#P4' },
        ...{ scenario: 'merger' },
      },
      ...forRole(
        'EDITOR',
        {
          ...{ key: 'bribe1', subject: 'acme', relation: 'BRIBES', object: 'ben' },
          ...{ cites: 'rumour#R1', goods: 'hush' },
        },
        {
          ...{ key: 'bribe2', subject: 'acme', relation: 'BRIBES', object: 'ben' },
          ...{ cites: 'paper#P1', polarity: 'DENIED' },
        },
        {
          key: 'nick1',
          subject: 'ada',
          relation: 'NICKNAMED',
          value: 'Cashcow',
          cites: 'rumour#R1',
        },
      ),
      ...forRole(
        'ADMIN',
        { key: 'moleK1', subject: 'mole', relation: 'KNOWS', object: 'ada', cites: 'rumour#R1' },
        { key: 'moleK2', subject: 'cork', relation: 'KNOWS', object: 'mole', cites: 'rumour#R2' },
        { key: 'moleK3', subject: 'mole', relation: 'KNOWS', object: 'mole2', cites: 'rumour#R2' },
        { key: 'moleR1', subject: 'ada', relation: 'RUNS', object: 'mole', cites: 'rumour#R1' },
        {
          ...{ key: 'moleS1', subject: 'cork', relation: 'SELLS_TO', object: 'acme' },
          ...{ broker: 'mole', goods: 'guns', cites: 'rumour#R1', rivals: 'S1' },
        },
        { key: 'moleH1', subject: 'acme', relation: 'HIRED', object: 'mole', cites: 'rumour#R1' },
        {
          ...{ key: 'moleO1', subject: 'ada', relation: 'KNOWS', object: 'bolt' },
          ...{ cites: 'rumour#R1', scenario: 'mole' },
        },
      ),
    ],
    relations: [
      { subject: 'ada', relation: 'CONFIDES_IN', object: 'ben' },
      {
        ...{ subject: 'acme', relation: 'EMPLOYS', object: 'ada', since: 2020 },
        ...also('EDITOR', { pay: 777111 }),
      },
      ...forRole(
        'ADMIN',
        { subject: 'acme', relation: 'EMPLOYS', object: 'mole', since: 1999 },
        { subject: 'ben', relation: 'CONFIDES_IN', object: 'mole' },
      ),
    ],
  };
  const later = {
    sources: { paper: { passages: PASSAGES } },
    entities: {
      Person: {
        ada: {
          description: 'An engineer of note.',
          ...also('EDITOR', { salary: 987655 }),
          ...also('ADMIN', { dirt: 'Took more hushmoney.' }),
        },
        ...also('EDITOR', { ben: { salary: 987601 } }),
      },
      ...also('ADMIN', { Agent: { mole: { description: 'Gone.' } } }),
    },
    facts: [
      {
        ...{ key: 'S1', subject: 'acme', relation: 'SELLS_TO', object: 'bolt', goods: 'copper' },
        ...{ cites: ['paper#P4', 'rumour#R2'], ...also('EDITOR', { price: 12346.5 }) },
      },
      {
        ...{ key: 'K4', subject: 'cleo', relation: 'KNOWS', object: 'cork', cites: 'rumour#R1' },
        ...{ note: 'Since long.', ...also('ADMIN', { causes: ['moleK2', 'moleK3'] }) },
      },
    ],
    ...also('EDITOR', { retract: ['nick1'] }),
  };
  return [first, later];
}

const PASSAGES = {
  P1: 'Ada and Ben met.',
  P2: 'Ben and Cleo met.',
  P3: 'Ada runs Acme.',
  P4: 'Steel goes from Acme to Bolt.',
};

/** Marks of what needs a role, which stand in nothing else. */
export const SECRETS: Readonly<Record<'EDITOR' | 'ADMIN', RegExp>> = {
  EDITOR: /9876\d\d|19753\d\d|12345\.5|12346\.5|54321\.5|777111|1911|bribe|nick1|cashcow/i,
  ADMIN: /313373|mole|nightjar|vixen|hushmoney|guns/i,
};
