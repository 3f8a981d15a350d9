import type { AnyVariables, OperationResult, RequestPolicy, TypedDocumentNode } from '@urql/core';
import { useClient } from '@urql/preact';
import { useEffect, useState } from 'preact/hooks';
import { type Problem, problemOf } from './problems.ts';

/** Where a page of a list ends, as the GraphQL Cursor Connections Specification has it. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/** A list as far as it was asked for. */
export interface Pages<Data> {
  /** Its pages in their order, without gaps. */
  readonly pages: readonly Data[];
  readonly waiting: boolean;
  readonly problem: Problem | undefined;
  /** Asks for all pages anew. */
  readonly again: () => void;
  /** Asks for one more page; undefined where there is none, and while one is awaited or failed. */
  readonly more: (() => void) | undefined;
}

/** How far a list was asked for: the cursors after which its pages begin, for one set of variables. */
interface Reach {
  readonly wanted: string;
  readonly cursors: readonly (string | null)[];
  readonly policy: RequestPolicy;
}

/**
 * Asks for a list page after page, each after the cursor at which the one before ended. All that were asked for follow the
 * cache, so that what a command changed is changed on each.
 */
export function usePages<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables & { readonly after?: string | null | undefined }>,
  variables: Variables,
  endOf: (data: Data) => PageInfo | undefined,
): Pages<Data> {
  const client = useClient();
  const wanted = JSON.stringify(variables);
  const begin: Reach = { wanted, cursors: [null], policy: 'cache-and-network' };
  const [reach, setReach] = useState(begin);
  const [answers, setAnswers] = useState<ReadonlyMap<string | null, OperationResult<Data>>>(new Map());
  if (reach.wanted !== wanted) {
    setReach(begin);
    setAnswers(new Map());
  }
  useEffect(() => {
    const open = reach.cursors.map((after, index) => {
      const isAsked = reach.policy === 'network-only' || index === reach.cursors.length - 1;
      return client
        .query(query, { ...variables, after }, { requestPolicy: isAsked ? reach.policy : 'cache-first' })
        .subscribe((answer) => setAnswers((before) => new Map(before).set(after, answer)));
    });
    return () => {
      for (const { unsubscribe } of open) unsubscribe();
    };
  }, [client, reach]);

  const found = reach.cursors.map((after) => answers.get(after));
  const pages: Data[] = [];
  let next: string | null = null;
  for (const [index, answer] of found.entries()) {
    // A page that no longer begins where the one before ends would leave a gap.
    if (!answer?.data || (index > 0 && reach.cursors[index] !== next)) break;
    pages.push(answer.data);
    const end = endOf(answer.data);
    next = end?.hasNextPage ? end.endCursor : null;
  }
  const failed = found.find((answer) => answer?.error && !answer.stale);
  const waiting = found.some((answer) => !answer || answer.stale);
  const reached = reach.cursors.slice(0, pages.length);
  return {
    pages,
    waiting,
    problem: problemOf(failed?.error, Boolean(failed?.data)),
    again: () => setReach({ ...reach, policy: 'network-only' }),
    more:
      next === null || waiting || failed
        ? undefined
        : () => setReach({ wanted, cursors: [...reached, next], policy: 'cache-and-network' }),
  };
}
