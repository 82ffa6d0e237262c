import type { ManagedTransaction, Session } from 'neo4j-driver';
import type { Statement } from '../../src/database/statement.ts';

/** The session, but each statement that runs in it is noted. */
export function recordSession(session: Session, notes: Statement[]): Session {
  return new Proxy(session, {
    get(target, name) {
      if (name === 'run') return noting(target, notes);
      if (name === 'executeRead') {
        const executeRead: Session['executeRead'] = (work, config) =>
          target.executeRead((tx) => work(recordTransaction(tx, notes)), config);
        return executeRead;
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function recordTransaction(tx: ManagedTransaction, notes: Statement[]): ManagedTransaction {
  return new Proxy(tx, {
    get(target, name) {
      if (name === 'run') return noting(target, notes);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function noting(runner: Pick<Session, 'run'>, notes: Statement[]): Session['run'] {
  return (query, parameters, config) => {
    notes.push({ text: String(query), parameters: parameters ?? {} });
    return runner.run(query, parameters, config);
  };
}
