import { AGGREGATE_READ } from './aggregate-read.ts';
import { DEEP_PAGE } from './deep-page.ts';
import { EXPLORATIONS } from './explorations.ts';
import { AS_OF_READ, HOP_READ } from './hop-read.ts';
import { HUB_COUNT } from './hub-count.ts';
import { HUB_PAGE } from './hub-page.ts';
import { NESTED_READ } from './nested-read.ts';
import type { BenchOperation, Question } from './operation.ts';
import { POINT_READ } from './point-read.ts';
import { COMMON_SEARCH, SEARCH_PAGE } from './search-page.ts';
import { SORTED_PAGE } from './sorted-page.ts';

/** Everything that is measured, in the order of the table. */
export const OPERATIONS: readonly BenchOperation[] = [
  POINT_READ,
  HOP_READ,
  AS_OF_READ,
  NESTED_READ,
  HUB_PAGE,
  HUB_COUNT,
  SORTED_PAGE,
  SEARCH_PAGE,
  COMMON_SEARCH,
  AGGREGATE_READ,
];

/** Everything of which the db hits are counted in graphs of several sizes. */
export const QUESTIONS: readonly Question[] = [...OPERATIONS, DEEP_PAGE, ...EXPLORATIONS];
