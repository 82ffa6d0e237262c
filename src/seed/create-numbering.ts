import type { SeedRecord } from './seed-record.ts';

/** Numbers records by the item that they are of, from 0, as they are read; those of one item follow each other. */
export function createNumbering(): (record: SeedRecord) => number {
  let item: SeedRecord['item'] | undefined;
  let number = -1;
  return (record) => {
    if (record.item !== item) number += 1;
    item = record.item;
    return number;
  };
}
