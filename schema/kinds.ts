import { implementInterface } from '@marque/kit/graphql/sdl.ts';
import { concatAST, type DocumentNode, parse } from 'graphql';

/** The kinds of listing. A new kind is one line here and its two files in catalog. */
export const kinds = [
  { kind: 'CAR', typeName: 'CarListing', description: 'A car that a seller offers.' },
  { kind: 'APARTMENT', typeName: 'ApartmentListing', description: 'A flat that a seller offers.' },
] as const;

/** The kind of a listing, as the schema's enum `ListingKind` names it. */
export type ListingKind = (typeof kinds)[number]['kind'];

/** The name of a concrete type that implements `Listing`. */
export type ListingTypeName = (typeof kinds)[number]['typeName'];

const typeNames = new Map<string, ListingTypeName>(kinds.map(({ kind, typeName }) => [kind, typeName]));

/** The concrete GraphQL type of a listing of the given kind. Throws for what is no kind. */
export const typeNameOf = (kind: ListingKind): ListingTypeName => {
  const typeName = typeNames.get(kind);
  if (!typeName) throw new Error(`Not a kind of listing: ${kind}`);
  return typeName;
};

/**
 * Completes a subgraph's SDL for every kind: adds the enum `ListingKind`, gives each concrete type the fields that the
 * subgraph declares on `interface Listing`, and puts the concrete types in place of `Listing` in unions.
 */
export const withKinds = (document: DocumentNode): DocumentNode => {
  const values = kinds.map(({ kind, description }) => `${JSON.stringify(description)} ${kind}`).join('\n');
  const enumeration = parse(`"What is offered." enum ListingKind { ${values} }`);
  return concatAST([implementInterface(document, 'Listing', kinds), enumeration]);
};

/** Gives each concrete type the resolvers that a subgraph wrote once for `Listing`, beside those that are the type's own. */
export const kindResolvers = <Fields extends object>(fields: Fields): Readonly<Record<ListingTypeName, Fields>> =>
  Object.fromEntries(kinds.map(({ typeName }) => [typeName, fields])) as Record<ListingTypeName, Fields>; // one entry a kind
