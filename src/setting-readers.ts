import { statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import ipaddr from 'ipaddr.js';
import { isLoopback } from './is-loopback.ts';

// What settings may be: each function turns the text of one into its value, or throws an Error that says what was expected.

/** As it stands. */
export function text(value: string): string {
  return value;
}

/** A path, made absolute from the working folder. */
export function path(value: string, cwd: string): string {
  return resolve(cwd, value);
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new Error(`expected a whole number from ${least} to ${most}`);
  };
}

/** A share of one. */
export function ratio(value: string): number {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number >= 0 && number <= 1) return number;
  throw new Error('expected a number from 0 to 1, such as 0.1');
}

/** An address by HTTP, whoever is on the way. */
export function httpUrl(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new Error('expected a URL that begins with http:// or https://');
}

/** As long as what HS256 makes of it. */
export function secret(value: string): string {
  if (value.length >= 32) return value;
  throw new Error('expected at least 32 characters');
}

/** An address that nobody on the way can read or change. */
export function secureUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  // Whoever sits on the way without TLS could make tokens of a key set, or take those that are sent.
  if (url?.protocol === 'https:') return value;
  if (url?.protocol === 'http:' && isLoopback(url.hostname)) return value;
  throw new Error('expected a URL that begins with https://, or with http:// on this machine');
}

/** One of some words. */
export function oneOf<const T extends string>(...allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((one) => one === value);
    if (found !== undefined) return found;
    throw new Error(`expected one of ${allowed.join(', ')}`);
  };
}

/** The absolute path of a folder that is there. */
export function folder(value: string, cwd: string): string {
  const path = resolve(cwd, value);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new Error('expected a folder that exists');
}

/** Absolute paths of folders, which need not be there. */
export function folders(value: string, cwd: string): readonly string[] {
  return value.split(delimiter).map((one) => resolve(cwd, one));
}

/** An amount of memory as Java takes it. */
export function memorySize(value: string): string {
  if (/^[1-9]\d*[kmg]$/i.test(value)) return value.toLowerCase();
  throw new Error('expected a size such as 512m or 1g');
}

/** An address by Bolt. */
export function neo4jUri(value: string): string {
  const schemes = /^(neo4j|bolt)(\+s|\+ssc)?:$/;
  if (URL.canParse(value) && schemes.test(new URL(value).protocol) && new URL(value).hostname) {
    return value;
  }
  throw new Error('expected an address such as neo4j://db.example.org:7687');
}

/** Names of hosts; none for `none`. */
export function hosts(value: string): readonly string[] {
  if (value === 'none') return [];
  const list = value.split(',').map((one) => one.trim().toLowerCase());
  if (
    list.every(
      (one) => URL.canParse(`http://${one}/`) && new URL(`http://${one}/`).hostname === one,
    )
  ) {
    return list;
  }
  throw new Error('expected names of hosts such as graph.example.org, separated by commas');
}

/** Ranges that have a name. */
const NETWORKS = ['loopback', 'linklocal', 'uniquelocal'];

/** Addresses and networks; none for `none`. */
export function proxies(value: string): readonly string[] {
  if (value === 'none') return [];
  const list = value.split(',').map((one) => one.trim());
  const isNetwork = (one: string) => ipaddr.isValid(one) || ipaddr.isValidCIDR(one);
  if (list.every((one) => NETWORKS.includes(one) || isNetwork(one))) return list;
  throw new Error('expected addresses such as 10.0.0.7, networks such as 10.0.0.0/8, or loopback');
}

/** Web origins; none for `none`. */
export function origins(value: string): readonly string[] {
  if (value === 'none') return [];
  const list = value.split(',').map((one) => one.trim().replace(/\/$/, ''));
  if (list.every((one) => URL.canParse(one) && new URL(one).origin === one)) return list;
  throw new Error('expected origins such as https://app.example.org, separated by commas');
}
