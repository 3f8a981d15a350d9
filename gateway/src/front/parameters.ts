/** The parameters of a GraphQL request, of the shapes that they must have. */
export interface Parameters {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

const known: ReadonlySet<string> = new Set(['query', 'variables', 'operationName', 'extensions']);

/** The parameters in a body; undefined where something in it is of another shape or unknown, which the runtime words a refusal for. */
export function parametersOf(body: unknown): Parameters | undefined {
  if (!isObject(body)) return undefined;
  for (const key in body) if (!known.has(key) && body[key] !== null) return undefined;
  if (!isObjectOrNothing(body.variables) || !isObjectOrNothing(body.extensions)) return undefined;
  return body; // whoever read the body refused other names of operations than strings
}

function isObjectOrNothing(value: unknown): boolean {
  return value === undefined || value === null || isObject(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
