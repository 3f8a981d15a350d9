import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Http } from '../edge/masking.ts';

/** An HTTP answer, ready to be written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The status of a result, and headers that its errors ask for: the highest status that an error names, 200 where none does. */
export function httpOf({ errors = [] }: ExecutionResult, mediaType: string): Omit<Answer, 'body'> {
  let status = 0;
  let headers: Readonly<Record<string, string>> = {};
  for (const { extensions } of errors) {
    const http: Http = extensions.http ?? {};
    if (http.headers) headers = { ...headers, ...http.headers };
    if (http.status && http.status > status && !(http.spec && mediaType === 'application/json')) status = http.status;
  }
  return { status: status || 200, headers };
}

/** A result as JSON. What errors say of HTTP is not part of it. */
export function bodyOf(result: ExecutionResult): string {
  if (!result.errors) return JSON.stringify(result);
  return JSON.stringify({ ...result, errors: result.errors.map(told) });
}

function told(error: GraphQLError): object {
  const { extensions: { http: _, ...extensions } = {}, ...rest } = error.toJSON();
  return Object.keys(extensions).length > 0 ? { ...rest, extensions } : rest;
}
