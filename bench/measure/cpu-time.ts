import { readFileSync } from 'node:fs';

/** Milliseconds of CPU that a process has had so far; undefined where /proc does not tell. */
export function cpuTime(pid: number): number | undefined {
  try {
    // Behind the name, which may hold blanks: user and system time are the 12th and 13th.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}
