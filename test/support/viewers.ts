import type { Viewer } from '@marque/kit/viewer.ts';

/** Callers of the demo story, and the roles that organisations sign in with. */
export const viewers = {
  buyer: { role: 'buyer', id: 'byr_lin' },
  otherBuyer: { role: 'buyer', id: 'byr_wang' },
  moderator: { role: 'moderator', id: 'mod_chen' },
} as const satisfies Record<string, Viewer>;

/** A brand's own people, by the id of the brand. */
export const brand = (id: string): Viewer => ({ role: 'brand', id });

/** A seller's own people, by the id of the seller. */
export const seller = (id: string): Viewer => ({ role: 'seller', id });
