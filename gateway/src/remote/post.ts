import type { ExecutionResult } from 'graphql';

/** A request to a subgraph, ready to be sent. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal: AbortSignal;
}

/** The longest answer that is read: 16 MiB, many times what the largest page needs. */
export const longestAnswerBytes = 16 * 1024 * 1024;

const refusals: ReadonlySet<number> = new Set([401, 403]);

/** Posts GraphQL and reads the answer. Throws when none comes in time, when it is too long, and when it is no GraphQL answer. */
export async function post({ url, headers, body, signal }: Post): Promise<ExecutionResult> {
  const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'error' });
  return resultIn(response, await textOf(response));
}

/** The result that a response holds. Throws where there is none. */
export function resultIn({ status }: Response, text: string): ExecutionResult {
  // A refusal of the pass is between us and the subgraph: its words are not for the caller.
  const answer = refusals.has(status) ? undefined : parsed(text);
  if (answer) return answer;
  throw new Error(`The subgraph answered with HTTP ${status} and no GraphQL result.`);
}

/** The body of a response. Throws for one that is too long. */
export async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (size > longestAnswerBytes) throw new Error(`The subgraph's answer is longer than ${longestAnswerBytes} bytes.`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): ExecutionResult | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isResult(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isResult(value: unknown): value is ExecutionResult {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors } = value as { data?: unknown; errors?: unknown };
  const hasData = typeof data === 'object' && !Array.isArray(data) && data !== undefined;
  const hasErrors = Array.isArray(errors) && errors.length > 0 && errors.every(isError);
  return hasData ? errors === undefined || hasErrors : data === undefined && hasErrors;
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
