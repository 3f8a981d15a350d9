import { typeNameOf } from '@marque/schema/kinds.ts';
import { kinds } from './index.ts';
import type { Kind } from './kind.ts';

/** The resolvers of the fields that only one kind of listing has. */
export const resolvers = Object.fromEntries(
  Object.values<Kind>(kinds).map((kind) => [typeNameOf(kind.kind), kind.resolvers]),
);
