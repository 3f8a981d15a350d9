import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** Values for arguments, by `Target@Type.field.argument` on the way to one type, `Type.field.argument`, or the argument's name alone; undefined for one that is left out. */
export type Samples = ReadonlyMap<string, unknown>;

/** An operation with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Some of a type's fields, by their places. */
interface Part {
  readonly from: number;
  readonly until: number;
}

/** Asks every field of an object type (or a part of them), by the shortest way from `Query` that takes no step named in `detours` (`Type.field: NextType`). Throws for a type that no way leads to, and for an argument without a sample. */
export function askAll(
  schema: GraphQLSchema,
  target: GraphQLObjectType,
  samples: Samples,
  detours: ReadonlySet<string>,
  part: Part = { from: 0, until: Number.POSITIVE_INFINITY },
): Operation {
  const steps = wayTo(schema, target, detours);
  if (!steps) throw new Error(`No way leads from Query to ${target.name}.`);
  const asked = new Variables(samples, target.name);
  const selection = steps.reduceRight(
    (below, { type, field }) => `{ ... on ${type.name} { ${asked.call(type.name, field)} ${below} } }`,
    selectAll(schema, target, asked, part),
  );
  return asked.operation(selection);
}

/** The selection of every field of an object type: of the objects behind them, what identifies them. */
function selectAll(schema: GraphQLSchema, type: GraphQLObjectType, asked: Variables, { from, until }: Part): string {
  const fields = Object.values(type.getFields())
    .slice(from, until)
    .map((field) => {
      const named = getNamedType(field.type);
      const below = isObjectType(named) || isAbstractType(named) ? ` ${identityOf(schema, named.name)}` : '';
      return `${asked.call(type.name, field)}${below}`;
    });
  return `{ __typename ... on ${type.name} { ${fields.join(' ')} } }`;
}

function identityOf(schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  const hasId = type && 'getFields' in type && 'id' in type.getFields();
  return hasId ? '{ __typename id }' : '{ __typename }';
}

/** The variables of an operation, one for each argument. */
class Variables {
  readonly #samples: Samples;
  readonly #target: string;
  readonly #types: string[] = [];
  readonly #values: Record<string, unknown> = {};

  constructor(samples: Samples, target: string) {
    this.#samples = samples;
    this.#target = target;
  }

  /** A field with its arguments, each by a variable. */
  call(typeName: string, field: GraphQLField<unknown, unknown>): string {
    const given = field.args.flatMap((argument) => {
      const value = this.#sampleOf(`${typeName}.${field.name}`, argument);
      if (value === undefined) return [];
      const name = `v${this.#types.length}`;
      this.#types.push(`$${name}: ${argument.type}`);
      this.#values[name] = value;
      return [`${argument.name}: $${name}`];
    });
    return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
  }

  operation(selection: string): Operation {
    const declared = this.#types.length > 0 ? `(${this.#types.join(', ')})` : '';
    return { query: `query ${declared} ${selection}`, variables: this.#values };
  }

  #sampleOf(coordinate: string, argument: GraphQLArgument): unknown {
    const full = `${coordinate}.${argument.name}`;
    const name = [`${this.#target}@${full}`, full, argument.name].find((one) => this.#samples.has(one));
    const value = name === undefined ? undefined : this.#samples.get(name);
    if (name === undefined || (value === undefined && isRequiredArgument(argument)))
      throw new Error(`Give a sample for the argument ${coordinate}(${argument.name}:) in test/support/samples.ts.`);
    return value;
  }
}

function wayTo(schema: GraphQLSchema, target: GraphQLObjectType, detours: ReadonlySet<string>): Step[] | undefined {
  const start = schema.getQueryType();
  if (!start) return undefined;
  const ways = new Map<string, Step[]>([[start.name, []]]);
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (name === target.name) return way;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      const types = isAbstractType(next) ? schema.getPossibleTypes(next) : isObjectType(next) ? [next] : [];
      const open = types.filter((one) => !ways.has(one.name) && !detours.has(`${name}.${field.name}: ${one.name}`));
      for (const one of open) ways.set(one.name, [...way, { type, field }]);
    }
  }
  return undefined;
}
