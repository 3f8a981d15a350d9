/** Who asks: the verified identity of a caller, as the gateway established it. What a role may do is each subgraph's rule. */
export interface Viewer {
  /** The caller's role, `anonymous` without a token. */
  readonly role: string;
  /** The id of the person or organisation that the caller speaks for; empty for an anonymous caller. */
  readonly id: string;
}

/** The caller that showed no token. */
export const anonymous: Viewer = { role: 'anonymous', id: '' };
