import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/preact';
import { useRef } from 'preact/hooks';
import { type Problem, problemOf } from './problems.ts';

/** What a view shows: its data as far as it is there, what is wrong with it, and a way to ask again. */
export interface View<Data> {
  readonly data: Data | undefined;
  /** True while the first answer, or one to other variables, is awaited. */
  readonly waiting: boolean;
  readonly problem: Problem | undefined;
  readonly again: () => void;
}

/** Asks one operation for a view. While other variables are asked for, the data of the former ones stay. */
export function useView<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): View<Data> {
  const [{ data, error, fetching }, ask] = useQuery({ query, variables, requestPolicy: 'cache-and-network' });
  const last = useRef<Data>(undefined);
  if (data) last.current = data;
  return {
    data: data ?? (fetching ? last.current : undefined),
    waiting: fetching,
    problem: fetching ? undefined : problemOf(error, Boolean(data)),
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
