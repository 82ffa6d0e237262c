import { setTimeout as delay } from 'node:timers/promises';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  AlwaysOnSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  type Sampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import { createTracing } from './create-tracing.ts';
import type { Tracing } from './tracing.ts';

/** Where spans go, and which. */
export interface TracingOptions {
  /** The collector's address for traces. */
  readonly url: string;
  readonly serviceName: string;
  readonly sampler: SamplerName;
  /** The part of all traces that samplers by ratio take. */
  readonly samplerRatio: number;
  readonly log: Logger;
}

/** Names that OpenTelemetry gives its samplers. */
export type SamplerName =
  | 'always_on'
  | 'always_off'
  | 'traceidratio'
  | 'parentbased_always_on'
  | 'parentbased_always_off'
  | 'parentbased_traceidratio';

/** Longest time for sending what is left, and for one try of sending, in milliseconds. */
const STOP_MS = 2_000;
const EXPORT_MS = 5_000;
/** Statements may be longer. */
const LONGEST_TEXT = 8_192;

/**
 * Sends spans to a collector by OTLP. This file is the only one that loads the SDK, so that a server whose traces go
 * nowhere never reads it.
 */
export function startTracing(options: TracingOptions): Tracing {
  const { url, serviceName, sampler, samplerRatio, log } = options;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_MS });
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ 'service.name': serviceName })),
    sampler: makeSampler(sampler, samplerRatio),
    spanLimits: { attributeValueLengthLimit: LONGEST_TEXT },
    spanProcessors: [new BatchSpanProcessor({ exporter: warnOnce(exporter, url, log) })],
  });
  return {
    ...createTracing(provider.getTracer('chokepoint')),
    async stop() {
      // What could not be sent was told.
      const sent = provider.shutdown().catch(() => {});
      await Promise.race([sent, delay(STOP_MS, undefined, { ref: false })]);
    },
  };
}

function makeSampler(name: SamplerName, ratio: number): Sampler {
  switch (name) {
    case 'always_on':
      return new AlwaysOnSampler();
    case 'always_off':
      return new AlwaysOffSampler();
    case 'traceidratio':
      return new TraceIdRatioBasedSampler(ratio);
    case 'parentbased_always_on':
      return new ParentBasedSampler({ root: makeSampler('always_on', ratio) });
    case 'parentbased_always_off':
      return new ParentBasedSampler({ root: makeSampler('always_off', ratio) });
    case 'parentbased_traceidratio':
      return new ParentBasedSampler({ root: makeSampler('traceidratio', ratio) });
  }
}

/** A collector that is away is told of once, and again after it was there. */
function warnOnce(exporter: SpanExporter, url: string, log: Logger): SpanExporter {
  let isAway = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        // 0 is success, by ExportResultCode.
        const failed = result.code !== 0;
        if (failed && !isAway) {
          log.warn({ url, err: result.error }, 'traces cannot be sent to the collector');
        }
        isAway = failed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}
