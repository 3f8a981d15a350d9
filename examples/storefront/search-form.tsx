import { language } from '../client/session.ts';
import { term } from '../client/terms.ts';
import { places } from './places.ts';
import type { Search } from './search.ts';
import { say } from './words.ts';

/** What all parts of the search take: the search, and where to go with a changed one. */
export interface SearchProps {
  readonly search: Search;
  readonly go: (search: Search) => void;
}

/** Words, kind and order. */
export function SearchForm({ search, go }: SearchProps) {
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          const text = new FormData(event.currentTarget).get('text');
          go({ ...search, text: String(text ?? ''), sort: text ? search.sort : 'NEWEST' });
        }}
      >
        <input
          type="search"
          name="text"
          key={search.text}
          defaultValue={search.text}
          maxLength={200}
          aria-label={say('searchFor')}
          placeholder={say('searchFor')}
        />
        <button type="submit" aria-label={say('search')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M11 11l3.500 3.500M12 7A5 5 0 1 1 2 7a5 5 0 0 1 10 0z" />
          </svg>
        </button>
      </form>
    </search>
  );
}

/** Cars, apartments, or both. */
export function KindTabs({ search, go }: SearchProps) {
  const kinds = [undefined, 'CAR', 'APARTMENT'] as const;
  return (
    <div class="tabs">
      {kinds.map((kind) => (
        <button
          key={kind ?? 'all'}
          type="button"
          aria-pressed={search.kind === kind}
          onClick={() => go({ ...search, kind, body: [], fuel: [], bedrooms: [] })}
        >
          {kind ? term(kind) : say('anything')}
        </button>
      ))}
    </div>
  );
}

/** In what order. */
export function SortChoice({ search, go }: SearchProps) {
  const sorts = [
    ...(['NEWEST', 'EFFECTIVE_PRICE_ASC', 'EFFECTIVE_PRICE_DESC', 'BEST_REBATE', 'YEAR_DESC'] as const),
    ...(search.kind === 'APARTMENT' ? [] : (['MILEAGE_ASC'] as const)),
    ...(search.text.trim() ? (['RELEVANCE'] as const) : []),
    ...(search.near ? (['DISTANCE'] as const) : []),
  ];
  return (
    <label class="sort">
      {say('sort')}{' '}
      <select
        value={search.sort}
        onChange={({ currentTarget: { value } }) => {
          const sort = sorts.find((one) => one === value);
          if (sort) go({ ...search, sort });
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {say(sort)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Place, price, currency and rebate. */
export function Bounds({ search, go }: SearchProps) {
  const number = (value: string): number | undefined =>
    value === '' ? undefined : Math.max(0, Math.round(Number(value)));
  return (
    <>
      <label class="field">
        {say('near')}
        <select
          value={search.near}
          onChange={({ currentTarget: { value } }) =>
            go({ ...search, near: value, sort: value ? 'DISTANCE' : 'NEWEST' })
          }
        >
          <option value="">{say('anywhere')}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language.value === 'zh' ? 1 : 0]}
            </option>
          ))}
        </select>
      </label>
      <fieldset class="range">
        <legend>{say('price')}</legend>
        {(['min', 'max'] as const).map((end) => (
          <input
            key={end}
            type="number"
            min={0}
            step={1}
            inputMode="numeric"
            aria-label={`${say('price')} ${say(end === 'min' ? 'from' : 'to')}`}
            placeholder={say(end === 'min' ? 'from' : 'to')}
            value={search[end] ?? ''}
            onChange={({ currentTarget: { value } }) => go({ ...search, [end]: number(value) })}
          />
        ))}
        <select
          aria-label={say('currency')}
          value={search.currency}
          onChange={({ currentTarget: { value } }) => go({ ...search, currency: value })}
        >
          {['CNY', 'EUR'].map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </fieldset>
      <label class="check">
        <input type="checkbox" checked={search.rebate} onChange={() => go({ ...search, rebate: !search.rebate })} />{' '}
        {say('withRebate')}
      </label>
    </>
  );
}
