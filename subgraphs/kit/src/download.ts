import type { RequestFacts } from './subgraph.ts';

/** A document that is made while it is read: nothing is read ahead of who takes it. */
export interface DownloadBody {
  /** Its media type, with parameters. */
  readonly contentType: string;
  /** The name under which it is saved: letters, digits, `_`, `-` and `.`. */
  readonly fileName: string;
  /** Its text. Ending it ends what it reads. */
  readonly pieces: AsyncGenerator<string>;
  /** How many rows there are when it is asked. */
  readonly count: () => Promise<number>;
}

/** Makes a document for a caller, by the parameters of its address; `onRows` hears how many rows were written. Throws FORBIDDEN, UNAUTHENTICATED or BAD_USER_INPUT. */
export type Download = (
  parameters: URLSearchParams,
  facts: RequestFacts,
  onRows?: (rows: number) => void,
) => Promise<DownloadBody>;
