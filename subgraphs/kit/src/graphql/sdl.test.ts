import { parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { implementInterface } from './sdl.ts';

const kinds = [
  { typeName: 'Car', description: 'A car.' },
  { typeName: 'Flat', description: 'A flat.' },
];

const completed = (sdl: string) => print(implementInterface(parse(sdl), 'Listing', kinds));

test('a type gets the fields of the interface that it lacks, and one that is missing is made an entity', () => {
  const sdl = completed(`
    interface Listing { id: ID! price: Int }
    type Car implements Listing @key(fields: "id") { price: Int! doors: Int }
  `);
  expect(sdl).toBe(
    print(
      parse(`
        interface Listing { id: ID! price: Int }
        type Car implements Listing @key(fields: "id") { id: ID! price: Int! doors: Int }
        "A flat." type Flat implements Listing @key(fields: "id") { id: ID! price: Int }
      `),
    ),
  );
});

test('the interface stands for all of its types in a union', () => {
  const sdl = completed(
    'interface Listing { id: ID! } type Rejection { code: Int } union Result = Listing | Rejection',
  );
  expect(sdl).toContain('union Result = Car | Flat | Rejection');
});

test('who may ask for a field of the interface is said on its types, where federation wants it', () => {
  const sdl = completed(
    'interface Listing { id: ID! @tag(name: "a") @authenticated } type Car implements Listing { id: ID! }',
  );
  expect(sdl).toContain('interface Listing {\n  id: ID! @tag(name: "a")\n}');
  expect(sdl).toContain(
    'type Flat implements Listing @key(fields: "id") {\n  id: ID! @tag(name: "a") @authenticated\n}',
  );
});
