import type { Mistake } from '../errors.ts';
import type { SeedProgress } from './seed-options.ts';

/** What a server tells of a seeding that it was sent, one line of JSON each, in this order. */
export type SeedEvent =
  | { readonly kind: 'progress'; readonly progress: SeedProgress }
  /** What will be changed, as text, where that is little. */
  | { readonly kind: 'plan'; readonly text: string }
  /** Some lines of the file for what is left out for mistakes; each is whole. */
  | { readonly kind: 'rejectedLines'; readonly lines: string }
  /** How many items are left out; all lines of them were told. */
  | { readonly kind: 'rejects'; readonly count: number }
  /** The end of it: what was done, or would be, as text. */
  | { readonly kind: 'done'; readonly text: string }
  /** The end of it: nothing was written. */
  | { readonly kind: 'mistakes'; readonly mistakes: readonly Mistake[]; readonly total: number }
  /** The end of it: what is in the database is a part of it at most. */
  | { readonly kind: 'fault'; readonly message: string };

/** What is sent with the files, as JSON in the field `order`. */
export interface SeedOrder {
  /** The files and folders as the sender names them; files are sent in fields named by their places in this list. */
  readonly paths: readonly { readonly name: string; readonly kind: 'file' | 'folder' | 'stdin' }[];
  /** Whether the field `mapping` holds a mapping for all CSV files, and its name. */
  readonly mapping: string | null;
  readonly reason: string;
  readonly dryRun: boolean;
  readonly missing: 'keep' | 'retract';
  readonly onError: 'stop' | 'skip';
}

/** The type of an answer of such lines. */
export const SEED_EVENTS = 'application/x-ndjson';
