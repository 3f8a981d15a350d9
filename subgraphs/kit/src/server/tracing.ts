import {
  type Attributes,
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';

export { type Context as TraceContext, SpanKind } from '@opentelemetry/api';

/** Headers of a request, as Node reads them or as they are to be sent. */
export type TraceHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** What a span is called, what it hangs from, and what is known of it beforehand. */
export interface SpanOptions {
  readonly name: string;
  readonly kind: SpanKind;
  readonly parent: Context;
  readonly attributes?: Attributes;
}

/** Opens a span, and gives the context by which others hang from it. Costs next to nothing where tracing is off. */
export function openSpan({ name, kind, parent, attributes = {} }: SpanOptions): { span: Span; within: Context } {
  const span = trace.getTracer('marque').startSpan(name, { kind, attributes }, parent);
  return { span, within: trace.setSpan(parent, span) };
}

/** Runs work in a span, which says so when the work fails. */
export async function inSpan<Result>(
  options: SpanOptions,
  work: (within: Context) => Promise<Result>,
): Promise<Result> {
  const { span, within } = openSpan(options);
  try {
    return await context.with(within, () => work(within));
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw error;
  } finally {
    span.end();
  }
}

/** What a request hangs from, by its `traceparent` header; the root where there is none or tracing is off. */
export function traceFrom(headers: TraceHeaders): Context {
  return propagation.extract(ROOT_CONTEXT, headers);
}

/** The headers by which another process hangs its spans from this context; none where tracing is off. */
export function traceHeaders(within: Context): Record<string, string> {
  const headers: Record<string, string> = {};
  propagation.inject(within, headers);
  return headers;
}
