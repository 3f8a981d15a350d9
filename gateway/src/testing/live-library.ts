import { fixedKeys } from '@marque/kit/server/issuer-keys.ts';
import { listen } from '@marque/kit/server/listen.ts';
import { callerVerifier, issuer } from '@marque/kit/server/tokens.ts';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';
import type { Gateway, GatewayOptions } from '../gateway.ts';
import { sources } from './library-events.ts';
import { libraryGateway } from './library-gateway.ts';
import { talk } from './readers.ts';
import { splitLibrary } from './split-library.ts';

/** The ways in which the library runs. */
export const ways = ['embedded', 'split'] as const;

/** A library behind a gateway that listens. */
export interface LiveLibrary {
  /** Without a path. */
  readonly url: string;
  readonly gateway: Gateway;
  readonly bearer: (role: string, id: string) => Promise<{ authorization: string }>;
  readonly add: (title: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
  /** Resolves when no source of the library's subscriptions is open any more. */
  readonly sourcesEnded: () => Promise<void>;
}

/** Serves the library on a port, in one of its ways. Ended with the test. */
export async function liveLibrary(
  way: (typeof ways)[number],
  { story = true, ...options }: Partial<GatewayOptions> & { readonly story?: boolean } = {},
): Promise<LiveLibrary> {
  const { gateway, bearer } =
    way === 'embedded'
      ? await libraryGateway({ clock: Date.now, ...options })
      : await splitLibrary({ story, gateway: { demo: false, ...options } });
  const listening = await listen(gateway.listener, { host: '127.0.0.1', port: 0, upgrades: gateway.sockets });
  const close = () => listening.close(1_000);
  const sourcesEnded = async (): Promise<void> => {
    while (sources.open > 0) await new Promise((resolve) => setImmediate(resolve));
  };
  onTestFinished(async () => {
    await listening.close(0);
    await sourcesEnded();
  });
  return {
    url: listening.url,
    gateway,
    bearer,
    close,
    add: async (title) => {
      const answer = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: 'mutation ($title: String!) { addBook(title: $title) { id } }',
          variables: { title },
        }),
      });
      return answer.json();
    },
    sourcesEnded,
  };
}

/** Takes tokens of its own, and signs them to expire at an instant, in milliseconds; for a buyer. */
export async function expiringTokens() {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const verify = callerVerifier(fixedKeys({ keys: [await exportJWK(publicKey)] }));
  const expiringAt = async (instant: number): Promise<string> => {
    const signed = new SignJWT({ role: 'buyer' }).setProtectedHeader({ alg: 'ES256' }).setSubject('byr_lin');
    const token = await signed
      .setIssuer(issuer)
      .setAudience(issuer)
      .setExpirationTime(instant / 1000)
      .sign(privateKey);
    return `Bearer ${token}`;
  };
  return { verify, expiringAt };
}

/** A library, and a socket to it. */
export async function connected(live: GatewayOptions['live'] = {}) {
  const library = await liveLibrary('embedded', { live });
  return { ...library, ...talk(library.url) };
}
