import type { IncomingMessage } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import ipaddr from 'ipaddr.js';
import type { Viewer } from '../viewer.ts';

/** Names the client that a request counts for. */
export type ClientOf = (request: IncomingMessage, viewer: Viewer) => string;

/** Whoever has an IPv6 address has all others that begin with so many bytes of it. */
const NETWORK_BYTES = 8;

/**
 * Counts requests by the name of their key or token, and those without one by the address that they come from. What
 * the header `X-Forwarded-For` says is believed of the proxies that are trusted, and of nobody else.
 */
export function createClientOf(trustedProxies: readonly string[]): ClientOf {
  const trusts = proxyAddr.compile([...trustedProxies]);
  return (request, { name }) =>
    name === undefined ? `address ${networkOf(addressOf(request))}` : `key ${name}`;

  /** Who has hung up has no address any more. */
  function addressOf(request: IncomingMessage): string {
    return request.socket.remoteAddress === undefined ? 'unknown' : proxyAddr(request, trusts);
  }
}

function networkOf(address: string): string {
  if (!address.includes(':') || !ipaddr.isValid(address)) return address;
  // An IPv4 address that came through an IPv6 socket is one all the same.
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed.toByteArray().slice(0, NETWORK_BYTES).join('.');
}
