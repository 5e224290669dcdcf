/** A parsed document, or a part of it, as `graphql` and `gql` make them. */
export interface DocumentPart {
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind has its own parts
  readonly [part: string]: any;
}

const join = (parts: readonly DocumentPart[] = [], between: string, [open, close] = ['', '']) =>
  parts.length > 0 ? `${open}${parts.map(print).join(between)}${close}` : '';
const directives = ({ directives = [] }: DocumentPart) => (directives.length > 0 ? ` ${join(directives, ' ')}` : '');
const named = (name: DocumentPart | undefined) => (name ? ` ${name.value}` : '');

const printers: Record<string, (node: DocumentPart) => string> = {
  Document: ({ definitions }) => join(definitions, '\n'),
  OperationDefinition: (node) =>
    node.operation +
    named(node.name) +
    join(node.variableDefinitions, ',', ['(', ')']) +
    directives(node) +
    print(node.selectionSet),
  VariableDefinition: (node) =>
    `${print(node.variable)}:${print(node.type)}${node.defaultValue ? `=${print(node.defaultValue)}` : ''}${directives(node)}`,
  FragmentDefinition: (node) =>
    `fragment ${node.name.value} on ${print(node.typeCondition)}${directives(node)}${print(node.selectionSet)}`,
  SelectionSet: ({ selections }) => join(selections, ' ', ['{', '}']),
  Field: (node) =>
    (node.alias ? `${node.alias.value}:` : '') +
    node.name.value +
    join(node.arguments, ',', ['(', ')']) +
    directives(node) +
    (node.selectionSet ? print(node.selectionSet) : ''),
  FragmentSpread: (node) => `...${node.name.value}${directives(node)}`,
  InlineFragment: (node) =>
    `...${node.typeCondition ? ` on ${print(node.typeCondition)}` : ''}${directives(node)}${print(node.selectionSet)}`,
  Directive: ({ name, arguments: args }) => `@${name.value}${join(args, ',', ['(', ')'])}`,
  Argument: ({ name, value }) => `${name.value}:${print(value)}`,
  Variable: ({ name }) => `$${name.value}`,
  NamedType: ({ name }) => name.value,
  ListType: ({ type }) => `[${print(type)}]`,
  NonNullType: ({ type }) => `${print(type)}!`,
  StringValue: ({ value }) => JSON.stringify(value),
  BooleanValue: ({ value }) => String(value),
  NullValue: () => 'null',
  ListValue: ({ values }) => `[${join(values, ',')}]`,
  ObjectValue: ({ fields }) => `{${join(fields, ',')}}`,
  ObjectField: ({ name, value }) => `${name.value}:${print(value)}`,
};

/** A document of operations and fragments as text: of `graphql`'s own printer only what a client needs. */
export function print(node: DocumentPart): string {
  // Of numbers and enum values the text is the value.
  return printers[node.kind]?.(node) ?? String(node.value);
}
