import type { Metrics } from '../../observe/create-metrics.ts';
import type { AnswerCache } from '../cache/create-answer-cache.ts';
import type { OpenSubscriptions } from '../subscriptions/serve-subscriptions.ts';
import type { Turnstile } from '../traffic/turnstile.ts';

/** Puts into the metrics what the cache counts. */
export function showCache(metrics: Metrics, { counts, store }: AnswerCache): void {
  const counters = [
    ['hits', 'Requests that were answered with a stored answer'],
    ['misses', 'Requests for whose answer the store was asked in vain'],
    ['failures', 'Requests for which the database did not tell its version in time'],
  ] as const;
  for (const [name, help] of counters) {
    metrics.count(`chokepoint_cache_${name}_total`, help, () => counts[name]);
  }
  metrics.gauge('chokepoint_cache_bytes', 'What stored answers take', () => store.bytes);
  metrics.gauge('chokepoint_cache_answers', 'Stored answers', () => store.size);
}

/** Puts into the metrics how many subscriptions there are, and WebSockets for them. */
export function showSubscriptions(metrics: Metrics, { open }: OpenSubscriptions): void {
  metrics.gauge('chokepoint_websockets', 'WebSockets that are open', () => open().sockets);
  metrics.gauge(
    'chokepoint_subscriptions',
    'Subscriptions that are open',
    () => open().subscriptions,
  );
}

/** Puts into the metrics how many operations there are now. */
export function showTraffic(metrics: Metrics, turnstile: Turnstile): void {
  metrics.gauge('chokepoint_operations_running', 'Requests that run', () => turnstile.running);
  metrics.gauge(
    'chokepoint_operations_waiting',
    'Requests that wait for their turn',
    () => turnstile.waiting,
  );
}
