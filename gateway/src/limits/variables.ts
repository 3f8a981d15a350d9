/** What variables of a request may hold. */
export interface VariableLimits {
  /** Items of one list. */
  readonly listItems: number;
  /** Values of all kinds, those inside of others too. */
  readonly values: number;
  /** Lists and objects within each other. */
  readonly depth: number;
}

/** The first limit that a request's variables exceed, as a sentence; undefined where they keep to all. Takes no stack, however deep they go. */
export function excessOfVariables(variables: unknown, limits: VariableLimits): string | undefined {
  let level: unknown[] = [variables];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    // The variables themselves are the first object.
    if (depth > limits.depth + 1) return `The variables are nested more than ${limits.depth} levels deep.`;
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) && value.length > limits.listItems)
        return `A list in the variables has ${value.length} items; ${limits.listItems} are allowed.`;
      const inner = Object.values(value);
      values += inner.length;
      if (values > limits.values) return `The variables hold more than ${limits.values} values.`;
      for (const item of inner) next.push(item);
    }
    level = next;
  }
  return undefined;
}
