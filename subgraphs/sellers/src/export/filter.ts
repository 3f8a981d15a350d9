import { badInput } from '@marque/kit/graphql/problems.ts';
import { coerceInputValue, type GraphQLInputField, type GraphQLSchema, isInputObjectType, isListType } from 'graphql';

/**
 * Reads the parameters of an address as an input type of the API, so that a document is asked for by the criteria of the list: several
 * values of one criterion stand with commas between them. Throws BAD_USER_INPUT for what is no criterion and what is no value of it.
 */
export const filterIn = <Filter>(schema: GraphQLSchema, typeName: string, parameters: URLSearchParams): Filter => {
  const type = schema.getType(typeName);
  if (!isInputObjectType(type)) throw new Error(`The schema has no input type ${typeName}`);
  const fields = type.getFields();
  const given = [...parameters].map(([name, text]) => {
    const field = fields[name];
    if (!field) throw badInput(`There is no criterion ${name}: use ${Object.keys(fields).join(', ')}`, name);
    return [name, valueIn(field, text)] as const;
  });
  return coerceInputValue(Object.fromEntries(given), type, ([name], _, { message }) => {
    throw badInput(message, name === undefined ? undefined : String(name));
  }) as Filter; // the type of that name
};

const valueIn = ({ type }: GraphQLInputField, text: string): unknown => {
  if (isListType(type)) return text.split(',').map((item) => item.trim());
  return String(type) === 'Boolean' && (text === 'true' || text === 'false') ? text === 'true' : text;
};
