import { readFileSync } from 'node:fs';
import type { Marketplace } from '@marque/gateway/marketplace.ts';
import { buildSchema, getNamedType, isLeafType, isUnionType } from 'graphql';
import { expectNoErrors } from '../answers.ts';
import type { MutationCall } from './call.ts';

/** The schema that callers see. */
export const apiSchema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));

const mutations = apiSchema.getMutationType()?.getFields() ?? {};

/** A mutation that asks its result for every field without fields of its own. */
function asking(name: string): string {
  const field = mutations[name];
  const result = field && getNamedType(field.type);
  if (!isUnionType(result)) throw new Error(`${name} answers a union.`);
  const parts = result.getTypes().map((type) => {
    const plain = Object.values(type.getFields()).filter((one) => isLeafType(getNamedType(one.type)));
    // A rejection's fields get names of their own: a campaign has a code too.
    const alias = type.name === 'Rejection' ? 'rejected_' : '';
    return `... on ${type.name} { ${plain.map(({ name: one }) => (alias ? `${alias}${one}: ${one}` : one)).join(' ')} }`;
  });
  return `mutation ($input: ${field?.args[0]?.type}) { ${name}(input: $input) { __typename ${parts.join(' ')} } }`;
}

/** Makes one call of the run through all mutations, and adds what it gave to `given`. */
export async function runCall(
  market: Pick<Marketplace, 'execute'>,
  [name, { as, at, input }]: readonly [name: string, call: MutationCall],
  given: Record<string, string>,
): Promise<object | undefined> {
  const answer = await market.execute<Record<string, { id?: string }>>(asking(name), {
    as,
    ...(at !== undefined && { at }),
    variables: { input: input(given) },
  });
  const result = expectNoErrors(answer)[name];
  given[name] = String(result?.id);
  for (const [field, value] of Object.entries(result ?? {})) given[`${name}.${field}`] = String(value);
  return result;
}
