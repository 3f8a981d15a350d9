import { term } from '../client/terms.ts';

/** The class of a listing's right of sale: a word with the colour that it has on all pages. */
export function RightOfSale({ of }: { readonly of: string | undefined }) {
  if (!of) return null;
  return <span class={`right ${of.toLowerCase()}`}>{term(of)}</span>;
}
