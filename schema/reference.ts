import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** The reference of the API as Markdown: queries and mutations, then all types by kind, each element with its description. */
export function referenceOf(api: GraphQLSchema): string {
  const types = Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !type.name.startsWith('_'))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const roots = [api.getQueryType(), api.getMutationType(), api.getSubscriptionType()].filter((type) => type != null);
  const rest = types.filter((type) => !roots.some((root) => root === type));
  const section = (title: string, some: readonly GraphQLNamedType[]): string[] =>
    some.length === 0 ? [] : [`## ${title}`, ...some.map(entryOf)];
  return `${[
    '# Schema reference',
    'Generated from `schema/api.graphql` by `npm run codegen`: change the SDL of the subgraphs, not this page.',
    ...roots.map(entryOf),
    ...section('Interfaces', rest.filter(isInterfaceType)),
    ...section('Objects', rest.filter(isObjectType)),
    ...section('Unions', rest.filter(isUnionType)),
    ...section('Enums', rest.filter(isEnumType)),
    ...section('Inputs', rest.filter(isInputObjectType)),
    ...section('Scalars', rest.filter(isScalarType)),
  ].join('\n\n')}\n`;
}

function entryOf(type: GraphQLNamedType): string {
  return [`### ${type.name}`, oneLine(type.description), ...bodyOf(type)].filter(Boolean).join('\n\n');
}

function bodyOf(type: GraphQLNamedType): string[] {
  if (isUnionType(type)) return [type.getTypes().map(linkTo).join(' | ')];
  if (isEnumType(type))
    return [
      table(
        'value',
        type.getValues().map(({ name, description }) => [`\`${name}\``, description]),
      ),
    ];
  if (isInputObjectType(type)) return [table('field', Object.values(type.getFields()).map(rowOf))];
  if (isObjectType(type) || isInterfaceType(type))
    return [table('field', Object.values(type.getFields()).flatMap(rowsOf))];
  return [];
}

type Row = readonly [name: string, description: string | null | undefined];

function rowsOf(field: GraphQLField<unknown, unknown>): readonly Row[] {
  return [rowOf(field), ...field.args.map((argument): Row => [`&emsp;${rowOf(argument)[0]}`, argument.description])];
}

function rowOf(field: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument): Row {
  const { name, type, description } = field;
  const named = getNamedType(type);
  const written = String(type).replace(named.name, () => linkTo(named));
  return [`\`${name}\` ${written.replaceAll('[[', '\\[[')}`, description];
}

function linkTo({ name }: GraphQLNamedType): string {
  return `[${name}](#${name.toLowerCase()})`;
}

function table(head: string, rows: readonly Row[]): string {
  const lines = rows.map(([name, description]) => `| ${name} | ${oneLine(description)} |`);
  return [`| ${head} | |`, '|---|---|', ...lines].join('\n');
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
}
