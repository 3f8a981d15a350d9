import { type Listening, listen } from '@marque/kit/server/listen.ts';
import type { Metrics } from './metrics.ts';

/** Numbers are for the operator: they are never served beside GraphQL, and only to this machine. */
const host = '127.0.0.1';

/** Serves `GET /metrics` on a port of its own, on the loopback interface. Rejects where the port is taken. */
export function serveMetrics(metrics: Metrics, port: number): Promise<Listening> {
  return listen(
    (request, response) => {
      if (request.method !== 'GET' || request.url !== '/metrics') {
        response.writeHead(404).end();
        return;
      }
      metrics.text().then(
        (text) => response.writeHead(200, { 'content-type': metrics.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    },
    { host, port },
  );
}
