import {
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type StringValueNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
} from 'graphql';

type Type = TypeDefinitionNode | TypeExtensionNode;
type Value = NonNullable<EnumTypeDefinitionNode['values']>[number];
type Element = FieldDefinitionNode | InputValueDefinitionNode | Value;

const operationTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);
const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const screamingSnakeCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
// An instant says so in its name; the whole words are the bounds of intervals and ranges, a moment and a case's deadline.
const instantName = /(At|From|Until|Since|After|Before|Of|By)$|^(at|from|until|since|min|max|deadline)$/;

/**
 * What a schema (a subgraph's or the API's) has against the rules of this project, one line a problem, each beginning
 * with the schema coordinate it is about; empty when nothing. The rules: every element is described; types are
 * PascalCase, fields and arguments camelCase, enum values SCREAMING_SNAKE_CASE; a DateTime is named as an instant; a
 * mutation takes one `input: …!` and returns the union `<Mutation>Result`, of which `Rejection` is a member.
 */
export function schemaProblems(document: DocumentNode): readonly string[] {
  const types = document.definitions.filter(isType);
  const rejectable = new Set(types.filter(mayReject).map((type) => type.name.value));
  return types.flatMap((type) => {
    const elements = elementsOf(type).flatMap((element) => elementProblems(type.name.value, element));
    const mutations = type.name.value === 'Mutation' ? fieldsOf(type) : [];
    return [...typeProblems(type), ...elements, ...mutations.flatMap((field) => mutationProblems(field, rejectable))];
  });
}

function isType(node: DefinitionNode): node is Type {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

function mayReject(type: Type): boolean {
  return (
    (type.kind === Kind.UNION_TYPE_DEFINITION || type.kind === Kind.UNION_TYPE_EXTENSION) &&
    type.types?.some((member) => member.name.value === 'Rejection') === true
  );
}

function fieldsOf(type: Type): readonly FieldDefinitionNode[] {
  return elementsOf(type).filter((element) => element.kind === Kind.FIELD_DEFINITION);
}

function elementsOf(type: Type): readonly Element[] {
  if ('fields' in type) return type.fields ?? [];
  if ('values' in type) return type.values ?? [];
  return [];
}

function typeProblems(type: Type): readonly string[] {
  const name = type.name.value;
  return [
    // An extension cannot have a description; and every subgraph extends the operation types, which GraphQL itself defines.
    ...(isTypeExtensionNode(type) || operationTypes.has(name) ? [] : descriptionProblems(name, type)),
    ...(pascalCase.test(name) ? [] : [`${name}: name types in PascalCase.`]),
  ];
}

function elementProblems(type: string, element: Element): readonly string[] {
  // Described where it is defined: here it only says what another subgraph must send along.
  if (element.directives?.some(({ name }) => name.value === 'external') === true) return [];
  const coordinate = `${type}.${element.name.value}`;
  if (element.kind === Kind.ENUM_VALUE_DEFINITION) {
    const named = screamingSnakeCase.test(element.name.value);
    return [
      ...descriptionProblems(coordinate, element),
      ...(named ? [] : [`${coordinate}: name enum values in SCREAMING_SNAKE_CASE.`]),
    ];
  }
  const fields = element.kind === Kind.FIELD_DEFINITION ? (element.arguments ?? []) : [];
  return [
    ...valueProblems(coordinate, element),
    ...fields.flatMap((argument) => valueProblems(`${coordinate}(${argument.name.value}:)`, argument)),
  ];
}

/** The problems of whatever has a name, a type and a description: a field, an argument, an input field. */
function valueProblems(coordinate: string, node: FieldDefinitionNode | InputValueDefinitionNode): readonly string[] {
  const name = node.name.value;
  return [
    ...descriptionProblems(coordinate, node),
    ...(camelCase.test(name) ? [] : [`${coordinate}: name fields and arguments in camelCase.`]),
    ...(namedType(node.type) !== 'DateTime' || instantName.test(name)
      ? []
      : [`${coordinate}: end the name of a DateTime in At, From, Until, Since, After, Before, Of or By.`]),
  ];
}

function mutationProblems(field: FieldDefinitionNode, rejectable: ReadonlySet<string>): readonly string[] {
  const coordinate = `Mutation.${field.name.value}`;
  const [input, ...others] = field.arguments ?? [];
  const takesInput = input?.name.value === 'input' && input.type.kind === Kind.NON_NULL_TYPE && others.length === 0;
  const result = `${field.name.value.charAt(0).toUpperCase()}${field.name.value.slice(1)}Result`;
  const answers = namedType(field.type) === result && rejectable.has(result);
  return [
    ...(takesInput ? [] : [`${coordinate}: take exactly one argument, a non-null \`input\`.`]),
    ...(answers ? [] : [`${coordinate}: return the union ${result}, with Rejection as a member.`]),
  ];
}

function descriptionProblems(coordinate: string, node: { readonly description?: StringValueNode | undefined }) {
  return (node.description?.value ?? '').trim() === '' ? [`${coordinate}: describe it for an API user.`] : [];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
