/** A stop of the tour as the server hands it to the explorer: all that the editors are filled with. */
export interface Stop {
  readonly id: string;
  readonly role: string;
  readonly title: string;
  /** The name of the operation in the document. */
  readonly operation: string;
  readonly document: string;
  /** A text `{stop.path.to.value}` in them stands for what an earlier stop answered there. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
}

const data = document.getElementById('marque')?.textContent ?? '{}';

/** All stops in order. */
export const tour: readonly Stop[] = (JSON.parse(data) as { readonly tour?: readonly Stop[] }).tour ?? []; // our server wrote it

/** The stop that the page's address names. */
export function openedStop(): Stop | undefined {
  const id = new URLSearchParams(location.search).get('stop');
  return tour.find((stop) => stop.id === id);
}
