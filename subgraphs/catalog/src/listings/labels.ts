import { inLanguage } from '@marque/kit/graphql/language.ts';
import { regionName } from '@marque/schema/regions.ts';
import type { Context } from '../context.ts';
import type { ListingFacetField } from '../generated.ts';

/** Words that are written in capitals. */
const abbreviations: ReadonlySet<string> = new Set(['SUV', 'LPG', 'CNG']);

/** An enum value's own words: `PLUG_IN_HYBRID` is read as `Plug in hybrid`. */
const wordsOf = (value: string): string =>
  abbreviations.has(value) ? value : value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

interface Asked {
  readonly loaders: Context['loaders'];
  readonly language?: string | null | undefined;
}

const nameOf = (
  named: { readonly name: Readonly<Record<string, string>> } | null,
  id: string,
  { language }: Asked,
): string => (named && inLanguage(named.name, language)) ?? id;

type Label = (value: string, asked: Asked) => string | Promise<string>;

/** How the values of each facet are read. */
const labels: Record<ListingFacetField, Label> = {
  KIND: wordsOf,
  BRAND: async (id, asked) => nameOf(await asked.loaders.brand.load(id), id, asked),
  PRODUCT: async (id, asked) => {
    const { model, project } = asked.loaders;
    return nameOf((await model.load(id)) ?? (await project.load(id)), id, asked);
  },
  CONDITION: wordsOf,
  REGION: regionName,
  FUEL_TYPE: wordsOf,
  BODY_TYPE: wordsOf,
  BEDROOMS: (count) => count,
};

/** A facet's value for reading: names of brands and products in the asked language, ISO's of regions, an enum value's own words. */
export const labelOf = (field: ListingFacetField, value: string, asked: Asked) => labels[field](value, asked);
