import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { answerMessages } from '../load/answer-messages.ts';
import { makePeerIndexes } from './make-peer-indexes.ts';
import { PEER_SCHEMA } from './peer-schema.ts';
import { readDatabase } from './read-database.ts';

// @neo4j/graphql on Apollo's own server, as its documentation has it. Tells its address when asked.
const { uri, username, password } = readDatabase();
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
await makePeerIndexes(driver);
const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
const server = new ApolloServer({ schema, stopOnTerminationSignals: false });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
answerMessages(() => url);
