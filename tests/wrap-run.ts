import type { Session } from 'neo4j-driver';
import type { Database } from '../src/database/connect.ts';

/** The database, but each statement that is read goes through `wrap`, which has the session's own `run`. */
export function wrapRun(
  database: Database,
  wrap: (run: Session['run']) => Session['run'],
): Database {
  return {
    ...database,
    openReadSession(bookmarks) {
      const session = database.openReadSession(bookmarks);
      return Object.assign(Object.create(session) as Session, {
        run: wrap(session.run.bind(session)),
      });
    },
  };
}

/** The database, and the texts of all statements that are read from now on. */
export function watchTexts(database: Database): { watched: Database; sent: string[] } {
  const sent: string[] = [];
  const watched = wrapRun(database, (run) => (query, ...rest) => {
    sent.push(String(query));
    return run(query, ...rest);
  });
  return { watched, sent };
}
