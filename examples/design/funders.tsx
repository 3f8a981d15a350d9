import { percent } from '../client/format.ts';
import { term } from '../client/terms.ts';

/** A share of the cost of a promotion. */
export interface Share {
  readonly funder: 'BRAND' | 'SELLER' | 'PLATFORM';
  readonly basisPoints: number;
}

/** Who pays, as a bar of shares with its words below. */
export function Funders({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <span class="funders">
      <span class="shares" aria-hidden="true">
        {shares.map(({ funder, basisPoints }) => (
          <span key={funder} class={funder.toLowerCase()} style={{ flexGrow: basisPoints }} />
        ))}
      </span>
      <span class="words">
        {shares.map(({ funder, basisPoints }) => (
          <span key={funder}>
            {term(funder)} {percent(basisPoints)}
          </span>
        ))}
      </span>
    </span>
  );
}
