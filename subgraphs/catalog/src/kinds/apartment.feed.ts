import type { Facing, Furnishing } from '../generated.ts';
import { readDecimal } from '../import/amounts.ts';
import {
  asTitle,
  judgeDegrees,
  judgeDescription,
  judgePrice,
  judgeSince,
  judgeWhole,
  judgeWord,
  judgeWords,
} from '../import/facts.ts';
import type { FeedFormat } from '../import/format.ts';
import { countryOf, languageOf, subdivisionOf } from '../import/places.ts';
import type { FeedRow } from '../import/row.ts';
import type { ListingRow } from '../listings/tables.ts';
import type { ApartmentProjectRow } from '../projects/tables.ts';
import { noKindColumns } from './kind.ts';

const statuses: Readonly<Record<string, ListingRow['status']>> = {
  active: 'ACTIVE',
  'active under contract': 'UNDER_CONTRACT',
  pending: 'UNDER_CONTRACT',
  closed: 'SOLD',
  hold: 'PAUSED',
  'coming soon': 'PAUSED',
  incomplete: 'PAUSED',
  withdrawn: 'WITHDRAWN',
  canceled: 'WITHDRAWN',
  delete: 'WITHDRAWN',
  expired: 'EXPIRED',
};

const facings: Readonly<Record<string, Facing>> = {
  north: 'NORTH',
  northeast: 'NORTH_EAST',
  east: 'EAST',
  southeast: 'SOUTH_EAST',
  south: 'SOUTH',
  southwest: 'SOUTH_WEST',
  west: 'WEST',
  northwest: 'NORTH_WEST',
};

const furnishings: Readonly<Record<string, Furnishing>> = {
  furnished: 'FURNISHED',
  partially: 'FITTED',
  negotiable: 'FITTED',
  unfurnished: 'SHELL',
};

const conditions: Readonly<Record<string, ListingRow['condition']>> = {
  true: 'NEW',
  y: 'NEW',
  yes: 'NEW',
  1: 'NEW',
  false: 'USED',
  n: 'USED',
  no: 'USED',
  0: 'USED',
};

/** Square metres in a unit of area. */
const areas: Readonly<Record<string, number>> = {
  'square meters': 1,
  'square metres': 1,
  sqm: 1,
  m2: 1,
  'square feet': 0.092_903_04,
  sqft: 0.092_903_04,
  'sq ft': 0.092_903_04,
};
const mostSquareMetres = 10_000;

const judgeArea = (row: FeedRow): number | null => {
  const text = row.text('LivingArea');
  const unit = row.text('LivingAreaUnits').toLowerCase();
  const factor = areas[unit === '' ? 'square meters' : unit];
  const squareMetres = factor === undefined ? null : (readDecimal(text) ?? 0) * factor;
  if (squareMetres !== null && squareMetres > 0 && squareMetres <= mostSquareMetres)
    return Math.round(squareMetres * 100) / 100;
  row.warn(
    'LivingArea',
    `Not an area up to ${mostSquareMetres} square metres, in square metres or square feet: left out`,
  );
  return null;
};

/** A flat is where its project is, which the rights of sale depend on; a row that says another place is told so. */
const judgePlace = (row: FeedRow, project: ApartmentProjectRow): void => {
  const [country = ''] = project.region.split('-');
  const stated = row.text('Country');
  const state = row.text('StateOrProvince');
  if (stated !== '' && countryOf(stated) !== country)
    row.warn('Country', `The project is in ${project.region}: taken from there`);
  else if (state !== '' && project.region !== country && subdivisionOf(country, state) !== project.region)
    row.warn('StateOrProvince', `The project is in ${project.region}: taken from there`);
};

const titleOf = (row: FeedRow, project: string): string =>
  asTitle([project, row.text('UnitNumber') || row.text('UnparsedAddress')].filter((part) => part !== '').join(' '));

/** Flats under the field names of the RESO data dictionary; the project stands in SubdivisionName. */
export const apartmentFeed: FeedFormat = {
  name: 'apartment',
  kind: 'APARTMENT',
  needed: [['ListingKey', 'ListingId'], ['ListPrice'], ['SubdivisionName'], ['UnitNumber'], ['LivingArea']],
  id: ['ListingKey', 'ListingId'],
  unit: 'UnitNumber',
  judge: (row, context) => {
    const project = context.references.project(row.text('SubdivisionName'));
    if (!project)
      row.error('SubdivisionName', 'Not a project that is known here, so nobody could say who may sell in it');
    const price = judgePrice(row, 'ListPrice', context);
    const unit = judgeWords(row, 'UnitNumber', 40);
    if (unit === null)
      row.error('UnitNumber', 'Without its unit nobody can tell whether somebody else offers the same flat');
    if (!project || !price || row.errors.length > 0) return null;
    judgePlace(row, project);
    const language = languageOf(project.region);
    const description = judgeDescription(row, 'PublicRemarks');
    const status = judgeWord(row, 'StandardStatus', statuses) ?? 'ACTIVE';
    return {
      status,
      publishedAt: judgeSince(
        row,
        row.text('OnMarketDate') === '' ? 'ListingContractDate' : 'OnMarketDate',
        context.now,
      ),
      facts: {
        brandId: project.brandId,
        productId: project.id,
        title: { [language]: titleOf(row, project.name[language] ?? project.sortName) },
        description: description === null ? null : { [language]: description },
        condition: judgeWord(row, 'NewConstructionYN', conditions) ?? 'USED',
        channel: 'IN_STORE',
        region: project.region,
        latitude: judgeDegrees(row, 'Latitude', 90) ?? project.latitude,
        longitude: judgeDegrees(row, 'Longitude', 180) ?? project.longitude,
        price: price.minorUnits,
        guidePrice: null,
        currency: price.currency,
        columns: {
          ...noKindColumns,
          unit,
          floorSize: judgeArea(row),
          numberOfRooms: judgeWhole(row, 'RoomsTotal', 1, 100),
          numberOfBedrooms: judgeWhole(row, 'BedroomsTotal', 0, 100),
          numberOfBathroomsTotal: judgeWhole(row, 'BathroomsTotalInteger', 0, 100),
          floorLevel: judgeWhole(row, 'EntryLevel', 1, 300),
          totalFloors: judgeWhole(row, 'StoriesTotal', 1, 300),
          facing: judgeWord(row, 'DirectionFaces', facings),
          furnishing: judgeWord(row, 'Furnished', furnishings),
          yearBuilt: judgeWhole(row, 'YearBuilt', 1000, new Date(context.now).getUTCFullYear() + 10),
        },
      },
    };
  },
};
