import {
  type Attributes,
  type Context,
  type Link,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import neo4j from 'neo4j-driver';
import { DatabaseError } from '../errors.ts';
import type { IncomingRequest, Tracing } from './tracing.ts';

/** Spans by the semantic conventions of OpenTelemetry for HTTP, GraphQL and databases. */
export function createTracing(tracer: Tracer): Omit<Tracing, 'stop'> {
  const propagator = new W3CTraceContextPropagator();
  return {
    beginRequest(request) {
      const { method, path, scheme, headers } = request;
      const parent = propagator.extract(ROOT_CONTEXT, headers, HEADERS);
      const attributes = {
        'http.request.method': method,
        'url.path': path,
        'url.scheme': scheme,
        ...address(request),
      };
      return tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, parent);
    },
    endRequest(span, { method, route, status }) {
      if (route !== undefined)
        span.updateName(`${method} ${route}`).setAttribute('http.route', route);
      if (status === undefined) span.setAttribute('error.type', 'client_gone');
      else span.setAttribute('http.response.status_code', status);
      if (status !== undefined && status >= 500) fail(span, String(status));
      span.end();
    },
    beginOperation: (request) => tracer.startSpan('graphql', {}, within(request)),
    endOperation(span, { type, name, hash, cost, fault }) {
      if (type !== undefined) span.updateName(type);
      span.setAttributes(
        known({
          'graphql.operation.type': type,
          'graphql.operation.name': name,
          'graphql.document.hash': hash,
          'chokepoint.cost': cost,
        }),
      );
      if (fault !== undefined) fail(span, fault);
      span.end();
    },
    beginStatement({ text, batch, origins = [] }, { uri, database }) {
      const recorded = origins.filter((one) => one.isRecording());
      const [first, ...others] = recorded;
      if (!first) return undefined;
      const attributes = known({
        'db.system.name': 'neo4j',
        'db.namespace': database,
        'db.query.text': text,
        // By the conventions one alone is no batch.
        'db.operation.batch.size': batch !== undefined && batch > 1 ? batch : undefined,
        ...serverOf(uri),
      });
      const links = others.length > 0 ? recorded.map(linkTo) : [];
      const options = { kind: SpanKind.CLIENT, attributes, links };
      const span = tracer.startSpan('neo4j', options, within(first));
      // Whoever looks at their traces finds it as well.
      for (const one of others) one.addLink(linkTo(span));
      return span;
    },
    endStatement(span, error) {
      if (error !== undefined) {
        const code = codeOf(error);
        if (code !== undefined) span.setAttribute('db.response.status_code', code);
        fail(span, code ?? (error instanceof DatabaseError ? error.fault : 'cancelled'));
      }
      span.end();
    },
  };
}

const HEADERS: TextMapGetter<IncomingRequest['headers']> = {
  keys: (headers) => Object.keys(headers),
  get: (headers, name) => headers[name],
};

function within(span: Span): Context {
  return trace.setSpan(ROOT_CONTEXT, span);
}

function linkTo(span: Span): Link {
  return { context: span.spanContext() };
}

/** What an error says is not told: it may quote values. */
function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR });
}

function codeOf(error: unknown): string | undefined {
  return error instanceof neo4j.Neo4jError ? error.code : undefined;
}

/** The name that the client asks for. */
function address({ headers }: IncomingRequest): Attributes {
  const { host } = headers;
  return typeof host === 'string' && URL.canParse(`http://${host}`)
    ? serverOf(`http://${host}`)
    : {};
}

function serverOf(uri: string): Attributes {
  const { hostname, port } = new URL(uri);
  return { 'server.address': hostname, ...(port !== '' && { 'server.port': Number(port) }) };
}

function known(attributes: Readonly<Record<string, Attributes[string] | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined));
}
