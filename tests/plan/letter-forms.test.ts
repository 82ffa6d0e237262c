import { expect, test } from 'vitest';
import { printForms } from '../../src/plan/letter-forms.ts';

/** As JavaScript reads it: nothing in it means another thing there. */
function forms(word: string): RegExp {
  return new RegExp(`^${printForms(word)}$`, 'u');
}

test.each([
  ['resume', ['resume', 'résumé', 're\u0301sume\u0301', 'ｒｅｓｕｍｅ'], ['resum', 'rosume']],
  ['résumé', ['resume', 'résumé'], []],
  ['strasse', ['strasse', 'straße'], ['strase']],
  ['caesar', ['caesar', 'cæsar'], ['cesar']],
  ['οδοσ', ['οδος', 'ὁδός'], []],
  ['القاهرة', ['القاهرةُ', 'القـــاهرة'], ['قاهرة']],
  ['h200', ['h200', 'ｈ２００'], ['h100']],
  ["huang's", ["huang's", 'huang’s'], ['huangs']],
  ['3.14', ['3.14'], ['3014']],
])('%s has the forms %j, and not %j', (word, those, others) => {
  for (const form of those) expect(form).toMatch(forms(word));
  for (const form of others) expect(form).not.toMatch(forms(word));
});
