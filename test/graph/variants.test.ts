import { readFileSync } from 'node:fs';
import { createGateway } from '@marque/gateway/gateway.ts';
import { silentLog } from '@marque/kit/server/log.ts';
import { anonymous } from '@marque/kit/viewer.ts';
import { composeList } from '@marque/schema/compose.ts';
import { variants, wholeVariant } from '@marque/schema/variants.ts';
import { buildSchema, type DocumentNode, getIntrospectionQuery, Kind, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../schema/${file}`, import.meta.url), 'utf8');
const whole = buildSchema(read('api.graphql'));
const composed = new Map(
  await Promise.all(
    variants.map(async ({ name, without }) => [name as string, await composeList(undefined, { without })] as const),
  ),
);
const apis = new Map([...composed].map(([name, { api }]) => [name, buildSchema(api)]));
const of = (variant: string) => apis.get(variant) ?? whole;

/** Names of operations of a file that are valid, each with the fragments of its file. */
function validOf(variant: string, file: string): readonly string[] {
  const { definitions } = parse(read(`operations/${file}`));
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION) return [];
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [node, ...fragments] };
    if (!of(variant).getRootType(node.operation)) return []; // validation leaves this to the executor
    const errors = validate(of(variant), document).filter(({ message }) => !message.includes('is never used'));
    return errors.length === 0 ? [node.name?.value ?? ''] : [];
  });
}

test('a storefront has what shops ask for, a brand what brands ask for', () => {
  expect(validOf('storefront', 'storefront.graphql')).toEqual(validOf(wholeVariant, 'storefront.graphql'));
  expect(validOf('brand', 'brand-audit.graphql')).toEqual(validOf(wholeVariant, 'brand-audit.graphql'));
  expect(validOf('storefront', 'brand-audit.graphql')).toEqual(['AuthorizedThen']);
  expect(validOf('storefront', 'buyer.graphql')).toEqual(
    expect.arrayContaining(['BookVisit', 'ClaimRebate', 'Wallet', 'Redeem', 'Capture', 'Hold']),
  );
  expect(validOf('brand', 'buyer.graphql')).not.toContain('Wallet');
});

test.each(variants)('the variant $name has nothing that the whole API does not have', ({ name }) => {
  const known = new Set(Object.keys(whole.getTypeMap()));
  expect(Object.keys(of(name).getTypeMap()).filter((type) => !known.has(type))).toEqual([]);
});

/** A gateway of the storefront, in demo mode, where it tells what it knows; nothing that it is asked here reaches a subgraph. */
async function storefront() {
  const gateway = await createGateway({
    supergraph: composed.get('storefront')?.supergraph ?? '',
    subgraphs: () => () => () => Promise.reject(new Error('A subgraph was asked.')),
    verify: async () => anonymous,
    demo: true,
    ready: async () => true,
    log: silentLog,
  });
  return async (query: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    return (await gateway.fetch('http://marque.test/graphql', { method: 'POST', headers, body })).text();
  };
}

/** Names of what is for brands and for the marketplace. */
const hidden =
  /audit|DecisionLog|Finding|ViolationCase|Strike|Evidence|grantAuthorization|createCampaign|partner|operator"/i;

test('a storefront does not tell that there is an audit, however it is asked', async () => {
  const ask = await storefront();
  expect(await ask(getIntrospectionQuery())).not.toMatch(hidden);
  expect(await ask('{ __type(name: "BrandAudit") { name } }')).toBe('{"data":{"__type":null}}');
  // The error repeats what was sent, and nothing like it.
  for (const typo of ['{ brand(id: "b") { audi } }', '{ brand(id: "b") { auditt { asOf } } }'])
    expect((await ask(typo)).replaceAll(/auditt|audi\b/g, '')).not.toMatch(hidden);
  expect(await ask('{ brand(id: "b") { audit { asOf } } }')).toContain(
    'Cannot query field \\"audit\\" on type \\"Brand\\".',
  );
  expect(await ask('{ listing(id: "l") { ... on BrandAudit { asOf } } }')).toContain('Unknown type \\"BrandAudit\\".');
  expect(await ask('mutation { grantAuthorizatio { id } }')).not.toContain('grantAuthorization');
});
