import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import {
  isWorthRetrying,
  toCommitError,
  toDatabaseError,
} from '../../src/database/to-database-error.ts';
import type { DatabaseError } from '../../src/errors.ts';

function errorOf(code: string, gqlStatus = '50N42') {
  return new neo4j.Neo4jError('made by a test', code, gqlStatus, 'made by a test');
}

/** What the driver was seen to throw: its meaning, whether it is tried again, and what it means of a commit. */
const SEEN = [
  ['ServiceUnavailable', 'unavailable', true, 'unsure'],
  ['SessionExpired', 'unavailable', true, 'unsure'],
  ['N/A', 'unavailable', false, 'unsure'],
  ['Neo.DatabaseError.Transaction.TransactionStartFailed', 'unavailable', false, 'unsure'],
  ['Neo.DatabaseError.Transaction.TransactionCommitFailed', 'unavailable', false, 'unsure'],
  ['Neo.DatabaseError.Transaction.TransactionLogError', 'unavailable', false, 'unsure'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable', true, 'unavailable'],
  ['Neo.ClientError.Cluster.NotALeader', 'unavailable', false, 'unavailable'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'locked', true, 'locked'],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', 'locked', true, 'locked'],
  ['Neo.TransientError.Transaction.LockClientStopped', 'timeout', false, 'timeout'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout', false, 'timeout'],
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'timeout',
    false,
    'timeout',
  ],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'memory', false, 'memory'],
  ['Neo.ClientError.Statement.SyntaxError', 'statement', false, 'statement'],
] as const;

test.each(SEEN)('%s means %s', (code, fault, again, ofCommit) => {
  expect(toDatabaseError(errorOf(code))).toMatchObject({ name: 'DatabaseError', fault });
  expect(isWorthRetrying(errorOf(code))).toBe(again);
  expect(toDatabaseError(toCommitError(errorOf(code)))).toMatchObject({ fault: ofCommit });
});

test.each(['51N72', '51N73'])('the status %s means memory, whatever the code', (status) => {
  const error = errorOf('Neo.TransientError.Transaction.Other', status);
  expect(toDatabaseError(error)).toMatchObject({ fault: 'memory' });
  expect(isWorthRetrying(error)).toBe(false);
});

test('of a Neo4j that has failed the disk is told', () => {
  const error = errorOf('Neo.DatabaseError.Transaction.TransactionCommitFailed', '50N00');
  expect((toCommitError(error) as DatabaseError).message).toBe(
    'Neo4j has failed, most often since its disk is full: free some space; it takes nothing more until it is started again. The database was lost before it said whether the change is written: it may be all the same. (Neo.DatabaseError.Transaction.TransactionCommitFailed)',
  );
});
