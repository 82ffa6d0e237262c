import type { SeedProgress } from '../seed/seed-options.ts';
import { say } from './progress.ts';

/** A seeding that takes longer says every so often how far it is. */
const PAUSE_MS = 2_000;

const VERBS = { read: 'Read', check: 'Checked', print: 'Printed', write: 'Wrote' } as const;
const THINGS = { read: 'records', check: 'records', print: 'rows', write: 'rows' } as const;

/** Says how far a seeding is and how fast: `Wrote 240,000 of 1,300,000 rows, 21,000 a second, about 50 s left`. */
export function createSayProgress(): (progress: SeedProgress) => void {
  let step: SeedProgress['step'] | undefined;
  let began = 0;
  let said = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step !== step) {
      step = progress.step;
      began = now;
      said = now;
    }
    const over = progress.done === progress.total && said > began;
    if (now - said < PAUSE_MS && !over) return;
    said = now;
    say(printProgress(progress, (now - began) / 1_000));
  };
}

function printProgress({ step, done, total }: SeedProgress, seconds: number): string {
  const all = total === undefined ? '' : ` of ${print(total)}`;
  const rate = Math.round(done / Math.max(seconds, 0.001));
  return `${VERBS[step]} ${print(done)}${all} ${THINGS[step]}, ${print(rate)} a second${printLeft(total, done, rate)}`;
}

/** `, about 3 min left`, as fast as it has been. */
function printLeft(total: number | undefined, done: number, rate: number): string {
  const seconds = total === undefined || rate === 0 ? 0 : Math.round((total - done) / rate);
  if (seconds <= 0) return '';
  return seconds < 90
    ? `, about ${seconds} s left`
    : `, about ${Math.round(seconds / 60)} min left`;
}

function print(number: number): string {
  return number.toLocaleString('en-GB');
}
