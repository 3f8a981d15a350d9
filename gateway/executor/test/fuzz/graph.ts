import type { Service } from '../federation.ts';
import { type Random, randomOf } from './random.ts';

/** A random federated graph: what each subgraph defines, and the same as one schema. */
export interface Graph {
  readonly services: Readonly<Record<string, Service>>;
  /** One schema with everything. */
  readonly whole: string;
  /** `Type.field` -> fields of the type that it is computed from. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
  /** `Type.field` that must never fail: keys, and what others require. */
  readonly reliable: ReadonlySet<string>;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly args: string;
  readonly owners: readonly string[];
  readonly requires: readonly string[];
}

interface Entity {
  readonly name: string;
  readonly isNode: boolean;
  readonly fields: Field[];
  /** The key or keys by which each subgraph knows it. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

const leaves = ['String', 'Int', 'Float', 'Boolean', 'ID', 'Mood', 'Json'];

/** What all subgraphs have in common. */
const shared = `
  scalar Json
  enum Mood { GOOD BAD ODD }
  type Point @shareable { x: Int! y: Float label: String tags: [String!] inner: Inner }
  type Inner @shareable { z: Int! moods: [[Mood!]]! deep: Inner }
`;

/** Makes the graph of a seed. */
export function graphOf(seed: number): Graph {
  const random = randomOf(seed);
  const names = ['north', 'east', 'south', 'west'].slice(0, 2 + random.below(3));
  const entities = ['Ant', 'Bee', 'Cat', 'Dog'].slice(0, 2 + random.below(3)).map((name, index) => {
    const isNode = index < 2 || random.chance(0.4);
    return { name, isNode, fields: [] as Field[], keys: keysOf(random, names, isNode) } satisfies Entity;
  });
  const nodeFields = Array.from({ length: 3 }, (_, index) => fieldOf(random, `common${index}`, names, entities));
  for (const entity of entities) {
    if (entity.isNode) entity.fields.push(...nodeFields);
    const own = Array.from({ length: 3 + random.below(4) }, (_, index) =>
      fieldOf(random, `${entity.name.toLowerCase()}${index}`, names, entities),
    );
    entity.fields.push(...own, ...requiringOf(random, entity, names));
  }
  const roots = names.flatMap((name) => rootsOf(random, name, entities));
  const members = [...entities.filter(() => random.chance(0.8)).map(({ name }) => name), 'Point'].join(' | ');
  const services = Object.fromEntries(
    names.map((name) => [
      name,
      { sdl: sdlOf(name, entities, nodeFields, roots, members), resolvers: referencesOf(entities) },
    ]),
  );
  return {
    services,
    whole: wholeOf(entities, nodeFields, roots, members),
    requires: new Map(
      entities.flatMap(({ name, fields }) =>
        fields
          .filter(({ requires }) => requires.length > 0)
          .map((field) => [`${name}.${field.name}`, field.requires] as const),
      ),
    ),
    reliable: new Set(
      entities.flatMap(({ name, fields }) =>
        ['id', 'code', 'zone', ...fields.flatMap(({ requires }) => requires)].map((field) => `${name}.${field}`),
      ),
    ),
  };
}

/** The first subgraph knows every key, so that there is a way between all others. */
function keysOf(random: Random, names: readonly string[], isNode: boolean): ReadonlyMap<string, readonly string[]> {
  if (isNode || random.chance(0.4)) return new Map(names.map((name) => [name, ['id']]));
  const choices = [['id'], ['code zone'], ['id', 'code zone']];
  return new Map(names.map((name, index) => [name, index === 0 ? ['id', 'code zone'] : random.pick(choices)]));
}

function fieldOf(random: Random, name: string, names: readonly string[], entities: readonly { name: string }[]): Field {
  const named = random.chance(0.5)
    ? random.pick(leaves)
    : random.pick([...entities.map((entity) => entity.name), 'Point', 'Node', 'Any']);
  return {
    name,
    type: wrapped(random, named),
    args: random.chance(0.25) ? '(factor: Int! = 2, mood: Mood, filter: Filter)' : '',
    owners: random.chance(0.15) ? [random.pick(names), random.pick(names)] : [random.pick(names)],
    requires: [],
  };
}

function wrapped(random: Random, named: string): string {
  const inner = random.chance(0.4) ? `${named}!` : named;
  if (random.chance(0.6)) return inner;
  const list = random.chance(0.25) ? `[[${inner}]]` : `[${inner}]`;
  return random.chance(0.4) ? `${list}!` : list;
}

/**
 * Two leaves of one subgraph, and a field of another that is computed from both: the planner refuses too
 * many plans when the two are of different subgraphs, and ends the process when the type has several keys as well.
 */
function requiringOf(random: Random, { name, keys }: Entity, names: readonly string[]): Field[] {
  if (random.chance(0.3) || [...keys.values()].some((own) => own.includes('code zone'))) return [];
  const prefix = name.toLowerCase();
  const owner = random.pick(names);
  const other = random.pick(names.filter((one) => one !== owner));
  const plain = { args: '', requires: [] };
  return [
    { ...plain, name: `${prefix}Width`, type: 'Int', owners: [other] },
    { ...plain, name: `${prefix}Depth`, type: 'String!', owners: [other] },
    {
      name: `${prefix}Area`,
      type: random.pick(['String!', 'String']),
      args: '',
      owners: [owner],
      requires: [`${prefix}Width`, `${prefix}Depth`],
    },
  ];
}

function rootsOf(random: Random, name: string, entities: readonly Entity[]): Field[] {
  const types = [...entities.map((entity) => entity.name), 'Node', 'Any'];
  return Array.from({ length: 1 + random.below(3) }, (_, index) => ({
    name: `${name}${index}`,
    type: random.chance(0.7) ? wrapped(random, `[${random.pick(types)}]`) : wrapped(random, random.pick(types)),
    args: random.chance(0.5) ? '(factor: Int! = 2, mood: Mood, filter: Filter)' : '',
    owners: [name],
    requires: [],
  }));
}

const filter = 'input Filter { moods: [Mood!] = [GOOD] near: Int }';

function sdlOf(
  name: string,
  entities: readonly Entity[],
  node: readonly Field[],
  roots: readonly Field[],
  members: string,
) {
  const mine = ({ owners }: Field): boolean => owners.includes(name);
  const types = entities.map((entity) => {
    const keys = entity.keys.get(name) ?? [];
    const own = entity.fields.filter(mine);
    const external = [...new Set(own.flatMap(({ requires }) => requires))];
    return `type ${entity.name} ${entity.isNode ? 'implements Node' : ''} ${keys.map((key) => `@key(fields: "${key}")`).join(' ')} {
      ${keys.includes('id') ? 'id: ID!' : ''} ${keys.includes('code zone') ? 'code: String! zone: Int!' : ''}
      ${own.map(lineOf).join('\n')}
      ${entity.fields
        .filter((field) => external.includes(field.name))
        .map((field) => `${field.name}: ${field.type} @external`)
        .join('\n')}
    }`;
  });
  return `${shared} ${filter}
    type Query { ${roots.filter(mine).map(lineOf).join('\n')} }
    interface Node { id: ID! ${node.filter(mine).map(plainLineOf).join('\n')} }
    union Any = ${members}
    ${types.join('\n')}`;
}

function lineOf(field: Field): string {
  const shareable = new Set(field.owners).size > 1 ? '@shareable' : '';
  const requires = field.requires.length > 0 ? `@requires(fields: "${field.requires.join(' ')}")` : '';
  return `${plainLineOf(field)} ${shareable} ${requires}`;
}

function plainLineOf({ name, args, type }: Field): string {
  return `${name}${args}: ${type}`;
}

function wholeOf(
  entities: readonly Entity[],
  node: readonly Field[],
  roots: readonly Field[],
  members: string,
): string {
  const types = entities.map(({ name, isNode, fields, keys }) => {
    const all = new Set([...keys.values()].flat());
    return `type ${name} ${isNode ? 'implements Node' : ''} {
      ${all.has('id') ? 'id: ID!' : ''} ${all.has('code zone') ? 'code: String! zone: Int!' : ''}
      ${fields.map(plainLineOf).join('\n')} }`;
  });
  return `${shared.replaceAll('@shareable', '')} ${filter} type Query { ${roots.map(plainLineOf).join('\n')} }
    interface Node { id: ID! ${node.map(plainLineOf).join('\n')} } union Any = ${members} ${types.join('\n')}`;
}

/** Entities are known by their id, which their code tells as well. What is required comes with the reference. */
function referencesOf(entities: readonly Entity[]): NonNullable<Service['resolvers']> {
  const find = async (reference: Record<string, unknown>) => ({
    ...reference,
    id: reference.id ?? String(reference.code).slice('code-'.length),
  });
  return Object.fromEntries(entities.map(({ name }) => [name, { __resolveReference: find }]));
}
