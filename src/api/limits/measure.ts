import type {
  DirectiveNode,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** What is counted over a selection: a number for each field, made of the number for what is selected in it. */
export interface Measure {
  field: (field: FieldNode, inner: number) => number;
  /** What the directives of a field or fragment add to its number. */
  directives?: (directives: readonly DirectiveNode[]) => number;
  /** How the numbers of fields that stand side by side become one. */
  together: (numbers: number[]) => number;
}

/**
 * Measures the document's largest operation. Each fragment is measured once, so that fragments which spread each other
 * twofold cost no time; one that spreads itself counts nothing there, as another rule refuses it.
 */
export function measure(document: DocumentNode, { field, directives = () => 0, together }: Measure): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition);
  }
  const known = new Map<string, number>();

  function fragment(name: string): number {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, 0);
    const number = selection(fragments.get(name)?.selectionSet);
    known.set(name, number);
    return number;
  }

  function selection(set: SelectionSetNode | undefined): number {
    const inner = (node: SelectionNode) => {
      if (node.kind === 'Field') return field(node, selection(node.selectionSet));
      return node.kind === 'FragmentSpread' ? fragment(node.name.value) : selection(node.selectionSet);
    };
    return together((set?.selections ?? []).map((node) => inner(node) + directives(node.directives ?? [])));
  }

  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  return Math.max(0, ...operations.map((operation) => selection(operation.selectionSet)));
}

export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
export const largest = (numbers: number[]) => Math.max(0, ...numbers);
