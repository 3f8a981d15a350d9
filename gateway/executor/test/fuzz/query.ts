import {
  astFromValue,
  type GraphQLArgument,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
  parse,
  print,
  validate,
} from 'graphql';
import type { Random } from './random.ts';

/** A request. */
export interface Query {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What queries are made of besides the schema. */
export interface Words {
  /** A value for an argument of a field (`Type.field`); undefined where it is left out. */
  readonly argumentFor: (random: Random, coordinate: string, argument: GraphQLArgument) => unknown;
  /** The abstract types that fragments narrow to and widen from. */
  readonly abstractTypes: readonly string[];
  /** How deep fields go. */
  readonly depth: number;
}

interface Draft {
  readonly words: Words;
  readonly definitions: string[];
  readonly fragments: string[];
  readonly variables: Record<string, unknown>;
  aliases: number;
}

/** The words of the random graphs. */
const ofRandomGraphs: Words = { argumentFor: randomValue, abstractTypes: ['Node', 'Any'], depth: 5 };

/** A random valid query: aliases that take other fields' names too, fragments of all kinds, variables with and without defaults, conditions. */
export function queryOf(random: Random, schema: GraphQLSchema, words = ofRandomGraphs): Query {
  for (;;) {
    const draft: Draft = { words, definitions: [], fragments: [], variables: {}, aliases: 0 };
    const root = schema.getQueryType();
    if (!root) throw new Error('No query type');
    const selection = selectionOf(random, schema, root, words.depth, draft);
    const head = draft.definitions.length > 0 ? `query(${draft.definitions.join(', ')}) ` : '';
    const text = `${head}${selection}\n${draft.fragments.join('\n')}`;
    // Aliases are random, so that some drafts ask for two things under one key.
    if (validate(schema, parse(text)).length === 0)
      return { text, variables: JSON.parse(JSON.stringify(draft.variables)) };
  }
}

function selectionOf(
  random: Random,
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  draft: Draft,
): string {
  const parts = Array.from({ length: 1 + random.below(4) }, () => partOf(random, schema, type, depth, draft));
  return `{ ${parts.join(' ')} }`;
}

function partOf(
  random: Random,
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  draft: Draft,
): string {
  if (depth < 0) return typenameOf(random, draft);
  if (isUnionType(type) || random.chance(isAbstractType(type) ? 0.5 : 0.12)) {
    return random.chance(0.15) ? typenameOf(random, draft) : fragmentOf(random, schema, type, depth, draft);
  }
  if (random.chance(0.08)) return typenameOf(random, draft);
  const fields = Object.values(type.getFields());
  const shallow = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const field = random.pick(depth > 0 ? fields : shallow.length > 0 ? shallow : fields);
  const inner = getNamedType(field.type);
  if (depth <= 0 && isCompositeType(inner)) return typenameOf(random, draft);
  const below = isCompositeType(inner) ? selectionOf(random, schema, inner, depth - 1, draft) : '';
  return `${aliasOf(random, fields, draft)}${field.name}${argumentsOf(random, type.name, field, draft)} ${conditionOf(random, draft)} ${below}`;
}

function typenameOf(random: Random, draft: Draft): string {
  return random.chance(0.5) ? '__typename' : `t${draft.aliases++}: __typename`;
}

/** Sometimes the name of another field, a key's above all. */
function aliasOf(random: Random, fields: readonly GraphQLField<unknown, unknown>[], draft: Draft): string {
  if (random.chance(0.7)) return '';
  if (random.chance(0.75)) return `a${draft.aliases++}: `;
  return random.chance(0.3) ? 'id: ' : `${random.pick(fields).name}: `;
}

function fragmentOf(
  random: Random,
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
  draft: Draft,
): string {
  const possible = isAbstractType(type) ? [...schema.getPossibleTypes(type), type] : [type];
  const abstract = draft.words.abstractTypes.flatMap((name) => {
    const found = schema.getType(name);
    return isAbstractType(found) && possible.some((one) => !isAbstractType(one) && schema.isSubType(found, one))
      ? [found]
      : [];
  });
  const on: GraphQLCompositeType = random.pick([...possible, ...abstract]);
  const below = selectionOf(random, schema, on, depth - 1, draft);
  if (random.chance(0.3)) {
    const name = `F${draft.fragments.length}x${draft.aliases++}`;
    draft.fragments.push(`fragment ${name} on ${on.name} ${below}`);
    return `...${name} ${conditionOf(random, draft)}`;
  }
  const condition = on === type && random.chance(0.3) ? '' : `on ${on.name}`;
  return `... ${condition} ${conditionOf(random, draft)} ${below}`;
}

function conditionOf(random: Random, draft: Draft): string {
  if (random.chance(0.85)) return '';
  const directive = random.pick(['skip', 'include']);
  if (random.chance(0.3)) return `@${directive}(if: ${random.chance(0.5)})`;
  return `@${directive}(if: ${variableOf(random, new GraphQLNonNull(GraphQLBoolean), () => random.chance(0.5), draft)})`;
}

/** A new variable: given, or left to its default. */
function variableOf(random: Random, type: GraphQLInputType, value: () => unknown, draft: Draft): string {
  const name = `v${draft.definitions.length}`;
  const byDefault = random.chance(0.4);
  draft.definitions.push(`$${name}: ${type}${byDefault ? ` = ${literalOf(value(), type)}` : ''}`);
  if (!byDefault || random.chance(0.5)) draft.variables[name] = value();
  return `$${name}`;
}

function argumentsOf(random: Random, parent: string, field: GraphQLField<unknown, unknown>, draft: Draft): string {
  const given = field.args.flatMap((argument) => {
    if (!isRequiredArgument(argument) && random.chance(0.5)) return [];
    const { argumentFor } = draft.words;
    const sample = argumentFor(random, `${parent}.${field.name}`, argument);
    if (sample === undefined) return [];
    const value = () => argumentFor(random, `${parent}.${field.name}`, argument);
    const written = random.chance(0.4)
      ? variableOf(random, argument.type, value, draft)
      : literalOf(sample, argument.type);
    return [`${argument.name}: ${written}`];
  });
  return given.length > 0 ? `(${given.join(', ')})` : '';
}

function randomValue(random: Random, _coordinate: string, { name }: GraphQLArgument): unknown {
  const mood = () => random.pick(['GOOD', 'BAD', 'ODD']);
  if (name === 'factor') return random.below(4);
  if (name === 'mood') return mood();
  return { ...(random.chance(0.5) && { moods: [mood()] }), ...(random.chance(0.5) && { near: random.below(9) }) };
}

function literalOf(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}`);
  return print(node);
}
