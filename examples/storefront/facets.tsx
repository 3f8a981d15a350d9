import { term } from '../client/terms.ts';
import type { ListingFacetField, ListingPageQuery } from '../generated.ts';
import type { Narrowing, Search } from './search.ts';
import { say } from './words.ts';

interface Value {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

type Facets = ListingPageQuery['listings']['facets'];

/** Which facet counts what a search is narrowed by, and where the answer has it without that narrowing. */
const facets: readonly (readonly [Narrowing, ListingFacetField, (page: ListingPageQuery) => Facets | undefined])[] = [
  ['brand', 'BRAND', ({ byBrand }) => byBrand?.facets],
  ['region', 'REGION', ({ byRegion }) => byRegion?.facets],
  ['body', 'BODY_TYPE', ({ byBody }) => byBody?.facets],
  ['fuel', 'FUEL_TYPE', ({ byFuel }) => byFuel?.facets],
  ['bedrooms', 'BEDROOMS', ({ byBedrooms }) => byBedrooms?.facets],
  ['condition', 'CONDITION', ({ byCondition }) => byCondition?.facets],
];

/** The facets of the listing page with their live counts. */
export function FacetLists({
  page,
  search,
  go,
}: {
  readonly page: ListingPageQuery | undefined;
  readonly search: Search;
  readonly go: (search: Search) => void;
}) {
  return (
    <>
      {facets.map(([name, field, alone]) => {
        const found = page && (alone(page) ?? page.listings.facets).find((one) => one.field === field)?.values;
        const values = withChosen(found ?? [], search[name]);
        if (values.length === 0) return null;
        return (
          <fieldset key={name} class="facet">
            <legend>{say(name)}</legend>
            {values.map(({ value, label, count }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={search[name].includes(value)}
                  onChange={() => go({ ...search, [name]: toggled(search[name], value) })}
                />
                <span class="label">{nameOf(name, value, label)}</span>
                <span class="count">{count}</span>
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

function nameOf(name: Narrowing, value: string, label: string): string {
  if (name === 'brand') return label;
  if (name === 'bedrooms') return value;
  return term(value) === value ? label : term(value);
}

/** What is chosen can be taken back, also where nothing has it. */
function withChosen(values: readonly Value[], chosen: readonly string[]): readonly Value[] {
  const missing = chosen.filter((one) => !values.some(({ value }) => value === one));
  return [...values, ...missing.map((value) => ({ value, label: value, count: 0 }))];
}

function toggled(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
