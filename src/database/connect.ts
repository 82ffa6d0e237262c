import { setTimeout as delay } from 'node:timers/promises';
import neo4j, { type Config, type Driver, type Session, type SessionMode } from 'neo4j-driver';
import { StartError } from '../errors.ts';
import { checkVersion } from './check-version.ts';
import type { Access, DatabaseObserver } from './database-observer.ts';
import { isLost } from './to-database-error.ts';

/** Which database to use. */
export interface DatabaseAddress {
  /** `neo4j://`, `neo4j+s://`, `bolt://` … */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Name of the database on that server. */
  readonly database: string;
}

/** A connected database. */
export interface Database {
  readonly address: DatabaseAddress;
  /** Version of Neo4j, such as `2026.08.1`. */
  readonly version: string;
  /**
   * A session for one autocommit read; end it with `closeSession`. Until then a session of the driver
   * (6.3) keeps every result that it gave, records and all, so that none is used twice. It sees what was
   * committed under the bookmarks.
   */
  openReadSession(bookmarks?: readonly string[]): Session;
  /** A session for one write; end it with `closeSession`. */
  openWriteSession(): Session;
  /** Ends a session, whatever becomes of it, and cancels what still runs in it; `failure` is what went wrong. */
  closeSession(session: Session, failure?: unknown): void;
  /** Sessions that are open now. Each takes one connection, and waits for it while all are taken. */
  countSessions(access: Access): number;
  /** When a session last ended in order, on the clock of `performance.now()`: a sign of life. */
  heardAt(): number;
  /** Is told of what is sent; undefined where nobody looks. */
  readonly observer?: DatabaseObserver | undefined;
  close(): Promise<void>;
}

/** One connection gives 75 % of the best throughput, 16 to 32 give all of it. */
export const MOST_CONNECTIONS = 32;

/**
 * The driver's own limits are far longer (30 s of retries, 60 s for a connection), and a request
 * would hang that long when the database is down.
 */
const CONFIG: Config = {
  connectionTimeout: 1_500,
  connectionAcquisitionTimeout: 2_500,
  maxTransactionRetryTime: 2_500,
  maxConnectionPoolSize: MOST_CONNECTIONS,
  fetchSize: 1_000,
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
  userAgent: 'chokepoint',
};

/** Longest wait for the first answer, in milliseconds. */
const FIRST_ANSWER_MS = 8_000;
/** A connection that has not answered a cancellation for so long is given up with its pool. */
const SILENCE_MS = 2_500;
/** Longest time for taking leave of the server. */
const CLOSE_MS = 2_000;

/**
 * Connects, and makes sure that the database answers and is a Neo4j new enough (5.26, or 2025 and
 * later). Throws a StartError that says which setting to change.
 */
export async function connectDatabase(address: DatabaseAddress): Promise<Database> {
  const pool = openPool(address);
  try {
    const session = pool.openReadSession();
    const answer = session.run('RETURN 1', {}, { timeout: FIRST_ANSWER_MS });
    const answered = await Promise.race([
      answer,
      delay(FIRST_ANSWER_MS, undefined, { ref: false }),
    ]);
    if (answered === undefined) throw unreachable(address, undefined);
    pool.closeSession(session);
    const version = checkVersion(answered.summary.server.agent ?? '', address.uri);
    return { ...pool, address, version };
  } catch (error) {
    await pool.close();
    throw explain(error, address);
  }
}

function openPool(address: DatabaseAddress): Omit<Database, 'address' | 'version'> {
  // Reads see earlier writes on one server anyway; on a cluster bookmarks make them.
  const bookmarkManager = address.uri.startsWith('neo4j') ? neo4j.bookmarkManager() : undefined;
  const options = { database: address.database, ...(bookmarkManager && { bookmarkManager }) };
  const openDriver = () =>
    neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), CONFIG);

  let driver = openDriver();
  let open = { read: 0, write: 0 };
  let heardAt = performance.now();
  const drivers = new Set([driver]);
  const owners = new WeakMap<Session, SessionOwner>();

  /**
   * Where one connection was lost without a word the idle ones are too, and each would be waited for again: what comes
   * goes by new ones. What runs by an old one may end.
   */
  const replaceDriver = (lost: Driver) => {
    if (lost !== driver) return;
    driver = openDriver();
    drivers.add(driver);
    open = { read: 0, write: 0 };
  };

  /** An old driver is closed with its last session. */
  const closeIfOver = (owner: SessionOwner) => {
    if (owner.driver === driver || owner.open.read + owner.open.write > 0) return;
    drivers.delete(owner.driver);
    owner.driver.close().catch(() => {});
  };

  const openSession = (access: Access, bookmarks: readonly string[] = []) => {
    const defaultAccessMode = MODES[access];
    const session = driver.session({ ...options, defaultAccessMode, bookmarks: [...bookmarks] });
    open[access] += 1;
    owners.set(session, { driver, open, access });
    return session;
  };

  const closeSession = (session: Session, failure?: unknown) => {
    const owner = owners.get(session);
    if (!owner) return;
    owners.delete(session);
    if (isLost(failure)) replaceDriver(owner.driver);
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      clearTimeout(silence);
      owner.open[owner.access] -= 1;
      closeIfOver(owner);
    };
    const silence = setTimeout(() => {
      replaceDriver(owner.driver);
      end();
    }, SILENCE_MS);
    silence.unref();
    void session
      .close()
      .then(() => {
        if (!over && !isLost(failure)) heardAt = performance.now();
      })
      .catch(() => {})
      .finally(end);
  };

  return {
    openReadSession: (bookmarks) => openSession('read', bookmarks),
    openWriteSession: () => openSession('write'),
    closeSession,
    countSessions: (access) => open[access],
    heardAt: () => heardAt,
    async close() {
      // A frozen server does not answer the farewell either.
      const closed = Promise.all([...drivers].map((one) => one.close()));
      await Promise.race([closed, delay(CLOSE_MS, undefined, { ref: false })]);
    },
  };
}

const MODES: Readonly<Record<Access, SessionMode>> = {
  read: neo4j.session.READ,
  write: neo4j.session.WRITE,
};

/** The driver that gave a session, and how many of its sessions are open. */
interface SessionOwner {
  readonly driver: Driver;
  readonly open: Record<Access, number>;
  readonly access: Access;
}

function unreachable(address: DatabaseAddress, cause: unknown): StartError {
  return new StartError(
    `No Neo4j answers at ${address.uri}: start it, or correct NEO4J_URI, or leave it out for the embedded server.`,
    cause,
  );
}

function explain(error: unknown, address: DatabaseAddress): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { uri, username, database } = address;
  switch (error.code) {
    case 'Neo.ClientError.Security.Unauthorized':
      return new StartError(
        `${uri} refused the password of user ${username}: correct NEO4J_USERNAME and NEO4J_PASSWORD.`,
        error,
      );
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new StartError(
        `${uri} refuses user ${username} for a while after wrong passwords: correct NEO4J_PASSWORD and try again in 5 s.`,
        error,
      );
    case 'Neo.ClientError.Security.CredentialsExpired':
      return new StartError(
        `${uri} wants user ${username} to change the password first: do so, then set NEO4J_PASSWORD.`,
        error,
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new StartError(
        `${uri} has no database "${database}": create it, or correct NEO4J_DATABASE.`,
        error,
      );
    default:
      return unreachable(address, error);
  }
}
