import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { useMutation } from '@urql/preact';
import type { ComponentChildren } from 'preact';
import { ProblemNotice } from '../design/notice.tsx';
import { Refusal } from '../design/refusal.tsx';
import type { RejectionCode } from '../generated.ts';
import { problemOf } from './problems.ts';

interface Refused {
  readonly __typename: 'Rejection';
  readonly code: RejectionCode;
  readonly message: string;
}

/** One command of the API with what came of it. */
export interface Command<Result> {
  readonly send: () => void;
  readonly sending: boolean;
  /** What the command gave; undefined before, and when it was refused. */
  readonly done: Exclude<Result, Refused> | undefined;
  /** The refusal or the failure, to be shown beside the form. */
  readonly refusal: ComponentChildren;
}

/** A mutation whose variables are read when it is sent; `after` is told when it was carried out. */
export function useCommand<Data extends object, Variables extends AnyVariables, Result>(
  document: TypedDocumentNode<Data, Variables>,
  resultOf: (data: Data) => Result,
  variables: () => Variables,
  after: () => void = () => {},
): Command<Result> {
  const [{ data, error, fetching }, run] = useMutation(document);
  const send = (): void => {
    void run(variables()).then((answer) => {
      if (answer.data && !isRefused(resultOf(answer.data))) after();
    });
  };
  const result = data && resultOf(data);
  return {
    send,
    sending: fetching,
    done: isRefused(result) ? undefined : (result as Exclude<Result, Refused> | undefined), // just looked
    refusal: (
      <>
        <ProblemNotice problem={problemOf(error, false)} again={send} />
        {isRefused(result) && <Refusal code={result.code} message={result.message} />}
      </>
    ),
  };
}

function isRefused(result: unknown): result is Refused {
  return typeof result === 'object' && result !== null && '__typename' in result && result.__typename === 'Rejection';
}
