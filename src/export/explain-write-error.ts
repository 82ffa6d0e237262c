import { StartError } from '../errors.ts';

/** What the operating system says of a file, in a sentence; other errors as they are. */
export function explainWriteError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  return new StartError(`${path} cannot be written: ${error.message}`, error);
}
