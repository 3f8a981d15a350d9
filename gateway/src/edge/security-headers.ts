import type { GatewayPlugin } from '@graphql-hive/gateway-runtime';

/** What every answer says to browsers: take it for what it is, and keep it to yourself. */
export const dataHeaders: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** What a page says besides, where it does not say it itself: nothing is loaded, framed or sent from it but its own styles. */
const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
};

/** Gives every answer its security headers. */
export function securityHeaders(): GatewayPlugin {
  return {
    onResponse: ({ response }) => {
      for (const [name, value] of Object.entries(dataHeaders)) response.headers.set(name, value);
      if (!response.headers.get('content-type')?.startsWith('text/html')) return;
      for (const [name, value] of Object.entries(pageHeaders))
        if (!response.headers.has(name)) response.headers.set(name, value);
    },
  };
}
