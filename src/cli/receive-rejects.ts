import { appendFile, rename, rm, writeFile } from 'node:fs/promises';

/** Lines of rejected items beside the file that they are for: disposed of before all are there, they are gone. */
export interface ReceivedRejects extends AsyncDisposable {
  add(lines: string): Promise<void>;
  /** All are there: they take the place of the file, which stays as it is where there are none. */
  putInPlace(): Promise<void>;
}

/** Begins with none. */
export function receiveRejects(path: string): ReceivedRejects {
  const unfinished = `${path}.part`;
  let isBegun = false;
  return {
    async add(lines) {
      await (isBegun ? appendFile : writeFile)(unfinished, lines);
      isBegun = true;
    },
    async putInPlace() {
      if (isBegun) await rename(unfinished, path);
      isBegun = false;
    },
    async [Symbol.asyncDispose]() {
      if (isBegun) await rm(unfinished, { force: true });
    },
  };
}
