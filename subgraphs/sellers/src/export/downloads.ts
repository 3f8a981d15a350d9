import type { Instant } from '@marque/kit/clock.ts';
import type { Executor } from '@marque/kit/db/database.ts';
import type { Download } from '@marque/kit/download.ts';
import { badInput } from '@marque/kit/graphql/problems.ts';
import { isId } from '@marque/kit/text.ts';
import type { Viewer } from '@marque/kit/viewer.ts';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { mayAudit } from '../audit/access.ts';
import { checkIds } from '../cases/resolvers.ts';
import { type CaseCriteria, countCases } from '../cases/search.ts';
import { countFindings, type Sought } from '../findings/find.ts';
import { checkCriteria } from '../findings/resolvers.ts';
import type { FindingFilter, ViolationCaseFilter } from '../generated.ts';
import { refuse } from '../problems.ts';
import { caseColumns, casePages } from './cases.ts';
import { documentOf, type Format, formats } from './document.ts';
import { filterIn } from './filter.ts';
import { findingColumns, findingPages } from './findings.ts';

/** What can be downloaded of this subgraph. */
export const downloadNames = ['findings', 'cases'] as const;

/** Whose document, in which form, and by which criteria. */
interface Wanted {
  readonly brandId: string;
  readonly format: Format;
  readonly criteria: URLSearchParams;
}

const wantedBy = (parameters: URLSearchParams): Wanted => {
  const criteria = new URLSearchParams(parameters);
  const [brandId, format] = [criteria.get('brand') ?? '', criteria.get('format') ?? 'csv'];
  if (!isId(brandId)) throw badInput('Name the brand by its id: brand=ID', 'brand');
  if (!Object.hasOwn(formats, format))
    throw badInput(`The format is one of ${Object.keys(formats).join(', ')}`, 'format');
  criteria.delete('brand');
  criteria.delete('format');
  return { brandId, format: format as Format, criteria }; // just looked
};

/** A brand's documents are for whom its audit is for. */
const assertMay = (viewer: Viewer, brandId: string): void => {
  if (mayAudit(viewer, brandId)) return;
  const { code, message } = refuse(viewer, 'Only the brand and moderators export what concerns it.');
  throw new GraphQLError(message, { extensions: { code, http: { status: code === 'FORBIDDEN' ? 403 : 401 } } });
};

const headers = (noun: string, { brandId, format }: Wanted, asOf: Instant) => ({
  contentType: formats[format].contentType,
  fileName: `${noun}-${brandId.replaceAll(/[^\w-]/g, '_')}-${new Date(asOf).toISOString().slice(0, 10)}.${format}`,
});

/** The documents of a brand's findings and cases, as of now, by the criteria of their lists. */
export const createDownloads = (
  schema: GraphQLSchema,
  reader: Executor,
): Readonly<Record<(typeof downloadNames)[number], Download>> => ({
  findings: async (parameters, { viewer, now: asOf }, onRows) => {
    const wanted = wantedBy(parameters);
    assertMay(viewer, wanted.brandId);
    const criteria = filterIn<FindingFilter>(schema, 'FindingFilter', wanted.criteria);
    checkCriteria(criteria);
    const sought: Sought = { brandId: wanted.brandId, asOf, criteria };
    const pages = findingPages(reader, sought);
    return {
      ...headers('findings', wanted, asOf),
      count: () => countFindings(reader, sought),
      pieces: documentOf({ format: wanted.format, columns: findingColumns, pages, onRows }),
    };
  },
  cases: async (parameters, { viewer, now: at }, onRows) => {
    const wanted = wantedBy(parameters);
    assertMay(viewer, wanted.brandId);
    const filter = filterIn<ViolationCaseFilter>(schema, 'ViolationCaseFilter', wanted.criteria);
    checkIds(filter);
    const criteria: CaseCriteria = { filter: { ...filter, brand: wanted.brandId }, viewer, at };
    const pages = casePages(reader, criteria);
    return {
      ...headers('cases', wanted, at),
      count: () => countCases(reader, criteria),
      pieces: documentOf({ format: wanted.format, columns: caseColumns, pages, onRows }),
    };
  },
});
