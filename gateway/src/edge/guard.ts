import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';
import { GraphQLError } from 'graphql';

/** What every answer says to browsers: take it for what it is, and keep it to yourself. */
const headers: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** What a page says besides: nothing is loaded, framed or sent from it but its own styles. */
const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

/** Refuses what is no plain JSON over HTTP before its body is read: compressed bodies and other charsets than UTF-8. Gives every answer its security headers. */
export function guardHttp(): GatewayPlugin {
  return {
    onRequestParse: ({ request }) => {
      const encoding = request.headers.get('content-encoding') ?? 'identity';
      if (encoding !== 'identity') throw unsupported('Send the body as it is, without Content-Encoding.');
      const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers.get('content-type') ?? '')?.[1];
      if (charset && !/^utf-?8$/i.test(charset)) throw unsupported('Send the body in UTF-8.');
    },
    onResponse: ({ response }) => {
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      if (!response.headers.get('content-type')?.startsWith('text/html')) return;
      for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
    },
  };
}

function unsupported(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 415 } } });
}
