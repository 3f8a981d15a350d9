/** The roles that callers sign in with, and what each may ask for: the scopes that the SDL names in `@requiresScopes`. */
export const scopesOfRoles = {
  /** A private person. */
  buyer: ['coupons:spend', 'holds:place', 'rebates:claim', 'visits:book'],
  /** The people of a seller. */
  seller: [
    'authorizations:manage',
    'cases:answer',
    'listings:manage',
    'orders:settle',
    'purchases:record',
    'visits:host',
  ],
  /** The people of a brand. */
  brand: ['audit:read', 'authorizations:manage', 'cases:report', 'policies:set', 'promotions:endorse'],
  /** The people of the marketplace. */
  moderator: [
    'audit:read',
    'campaigns:create',
    'cases:decide',
    'measures:order',
    'policies:set',
    'purchases:review',
    'rebates:review',
  ],
  /** A subgraph that reads the feed of another. */
  service: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const scopes: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(scopesOfRoles));

/** The scopes of a role; none for what is no role, such as an anonymous caller's. */
export function scopesOf(role: string): readonly string[] {
  return scopes.get(role) ?? [];
}

/** Every scope that some role has. */
export const allScopes: ReadonlySet<string> = new Set(Object.values(scopesOfRoles).flat());
