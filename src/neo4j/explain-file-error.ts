import { StartError } from '../errors.ts';

/** A file or folder that cannot be made or written, with the remedy; other errors as they are. */
export function explainFileError(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code === undefined || path === undefined) return error;
  if (code === 'ENOSPC') {
    return new StartError(`${path} cannot be written: the disk is full, free some space.`, error);
  }
  return new StartError(
    `${path} cannot be written (${code}): change its rights, or choose another folder ` +
      'with --data (CACHE_DIR for the jars).',
    error,
  );
}
