import { useRef } from 'preact/hooks';
import { randomHex } from './random.ts';

/**
 * A key for one command of a form: sent again after a lost answer it is the same, so that nothing is done twice; `renew`
 * makes another for the next command.
 */
export function useIdempotencyKey(): { readonly current: () => string; readonly renew: () => void } {
  const key = useRef(randomHex(16));
  return {
    current: () => key.current,
    renew: () => {
      key.current = randomHex(16);
    },
  };
}
