/** An expected refusal: the caller can do something about it. Returned, never thrown. */
export interface Rejection<Code extends string = string> {
  readonly __typename: 'Rejection';
  readonly code: Code;
  /** One sentence that says what is wrong and what to do next. */
  readonly message: string;
  /** The input field at fault, as a dotted path from `input`; null where it is none in particular. */
  readonly field: string | null;
}

/** Refuses with a code and a sentence that says what to do next. */
export const reject = <const Code extends string>(code: Code, message: string, field?: string): Rejection<Code> => ({
  __typename: 'Rejection',
  code,
  message,
  field: field ?? null,
});

/** Tells a refusal from the object that was asked for. */
export const isRejection = (value: unknown): value is Rejection =>
  typeof value === 'object' && value !== null && '__typename' in value && value.__typename === 'Rejection';
