import { type GraphQLInputType, getNullableType, isInputObjectType, isListType, isRequiredInputField } from 'graphql';

/** A place in an input that holds one value, or a list of such. */
export interface Leaf {
  /** The names of the fields on the way to it, and the places in lists. */
  readonly path: readonly (string | number)[];
  /** The scalar or enum. */
  readonly type: string;
  readonly isList: boolean;
}

/**
 * Every leaf of an input, given or not, in the first item of each list. What lies in an object that is not given is left out
 * where that object has required fields besides: with the one alone it would be refused for the others.
 */
export function leavesOf(type: GraphQLInputType, value: unknown, path: Leaf['path'] = []): readonly Leaf[] {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const item = getNullableType(bare.ofType);
    if (!isInputObjectType(item)) return [{ path, type: `${item}`, isList: true }];
    return leavesOf(item, Array.isArray(value) ? value[0] : undefined, [...path, 0]);
  }
  if (!isInputObjectType(bare)) return [{ path, type: `${bare}`, isList: false }];
  const fields = Object.values(bare.getFields());
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  return fields.flatMap((field) => {
    if (!given && fields.some((other) => other !== field && isRequiredInputField(other))) return [];
    return leavesOf(field.type, given?.[field.name], [...path, field.name]);
  });
}

/** An input with another value at one of its leaves. */
export function withLeaf(input: unknown, { path: [step, ...path], ...leaf }: Leaf, value: unknown): unknown {
  if (step === undefined) return leaf.isList ? [value] : value;
  const below = withLeaf((input as Record<string | number, unknown> | undefined)?.[step], { ...leaf, path }, value);
  if (typeof step === 'number') return [below, ...(Array.isArray(input) ? input.slice(1) : [])];
  return { ...(input as object | undefined), [step]: below };
}
