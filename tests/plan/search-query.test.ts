import { expect, test } from 'vitest';
import { printPhrase, printSlips, printWords } from '../../src/plan/search-query.ts';

test.each([
  ['東京', '"東京"'],
  ['x', 'x'],
  ['東京 42', '"東京" AND (42^3 OR /[4４][2２].*/)'],
  ['서울', '(서울^3 OR /.*(서울|\u1109\u1165\u110b\u116e\u11af).*/)'],
  ['x-42', '("x-42"^3 OR "x 42"^2)'],
  ['4.2', '("4.2"^3 OR /[4４]\\.[2２].*/ OR "4 2"^2)'],
  ['42-43', '("42-43"^3 OR "42 43"^2 OR ((42^3 OR /[4４][2２].*/) AND (43^3 OR /[4４][3３].*/)))'],
  ['  &', '""'],
  [
    'x²',
    '("x²"^3 OR x2^3 OR /((l|d|qu|c|s|n|m|t|j|lorsqu|jusqu|puisqu|dell|all|nell|dall|sull|un|o)[\'’])?[xẋẍｘ][\u0300-\u036f]*[2２].*/)',
  ],
])('the words of "%s" are sought as %s', (text, query) => {
  expect(printWords(text)).toBe(query);
});

test.each([
  ['slip', / OR slip~1 OR .*\)$/],
  ["huang's", / OR huang\\'s~1 OR huang~1 OR /],
  ['two slips', / OR slips~1 OR /],
  ['js', / OR \/\.\*\[[^\]]+\]\[j/],
  ['two slips', /^(?!.*two~)/],
  ['h200', /^(?!.*~)/],
  ['more than eight words have none of them looked for', /^(?!.*~)/],
])('the slips of "%s" are as %s', (text, query) => {
  expect(printSlips(text)).toMatch(query);
});

test.each([
  ['Jensen Huang', '"jensen huang"'],
  ['Dvořák’s', '"dvořák\'s" OR "dvorak\'s"'],
  ['a "b" \\', '"a  b   "'],
  ['"', '""'],
])('the phrase of %s is %s', (text, query) => {
  expect(printPhrase(text)).toBe(query);
});
