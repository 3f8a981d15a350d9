import { propagation, trace } from '@opentelemetry/api';
import type { SpanProcessor } from '@opentelemetry/sdk-trace';

/** Sends what is left of the traces, and ends sending. */
export type StopTracing = () => Promise<void>;

/**
 * Sends traces to the collector that OTEL_EXPORTER_OTLP_ENDPOINT names, over OTLP/HTTP; does nothing, and loads nothing, where
 * it names none. The other OTEL_EXPORTER_OTLP_* variables are heeded as OpenTelemetry has them.
 */
export async function startTracing(
  service: string,
  endpoint = process.env.OTEL_EXPORTER_OTLP_ENDPOINT,
): Promise<StopTracing> {
  if (!endpoint) return async () => {};
  const [{ OTLPTraceExporter }, { BatchSpanProcessor }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace'),
  ]);
  return traceTo(service, new BatchSpanProcessor({ exporter: new OTLPTraceExporter() }));
}

/** Makes this process record spans, under the name of a service, for a processor. */
export async function traceTo(service: string, processor: SpanProcessor): Promise<StopTracing> {
  const [{ TracerProvider }, { resourceFromAttributes }, { W3CTraceContextPropagator }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/core'),
  ]);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [processor],
  });
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return async () => {
    trace.disable();
    propagation.disable();
    await provider.shutdown();
  };
}
