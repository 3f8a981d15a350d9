import { badInput } from '@marque/kit/graphql/problems.ts';
import { isRegion } from '@marque/schema/regions.ts';
import { type Column, or, type SQL, sql } from 'drizzle-orm';
import { checkLength, isOneOf } from './criteria.ts';

/** The condition that a region, a listing's, is one of these. A country covers its subdivisions, whose codes begin with its own. */
export const isInRegion = (region: Column | SQL, codes: readonly string[], path: string): SQL | undefined => {
  checkLength(codes, path);
  const unknown = codes.find((code) => !isRegion(code));
  if (unknown !== undefined)
    throw badInput(
      `\`${path}\` takes ISO 3166 codes in capitals, such as CN or CN-SH; \`${unknown.slice(0, 20)}\` is none`,
      path,
    );
  const countries = codes.filter((code) => code.length === 2);
  const subdivisions = codes.filter((code) => code.length > 2);
  if (countries.length === 0) return isOneOf(region, subdivisions, path);
  const inCountry = isOneOf(sql`substr(${region}, 1, 2)`, countries, path);
  return subdivisions.length === 0 ? inCountry : or(inCountry, isOneOf(region, subdivisions, path));
};
