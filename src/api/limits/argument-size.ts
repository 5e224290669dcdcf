import type { FieldNode, OperationDefinitionNode, ValueNode } from 'graphql';

/** UTF-16 code units of all texts that a field is given, plus one for each other value. */
export function argumentSize(field: FieldNode, sizes: Map<string, number>): number {
  return (field.arguments ?? []).reduce((size, { value }) => size + writtenSize(value, sizes), 0);
}

function writtenSize(value: ValueNode, sizes: Map<string, number>): number {
  if (value.kind === 'Variable') return sizes.get(value.name.value) ?? 0;
  if (value.kind === 'StringValue') return value.value.length;
  if (value.kind === 'ListValue') return value.values.reduce((size, item) => size + writtenSize(item, sizes), 0);
  if (value.kind === 'ObjectValue')
    return value.fields.reduce((size, field) => size + writtenSize(field.value, sizes), 0);
  return 1;
}

/** The same of each variable, as the client sent it or by default. */
export function variableSizes(operation: OperationDefinitionNode, variables: Record<string, unknown>) {
  const sizes = new Map<string, number>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const given = variables[variable.name.value];
    const byDefault = defaultValue ? writtenSize(defaultValue, sizes) : 0;
    sizes.set(variable.name.value, given === undefined ? byDefault : sizeOf(given));
  }
  return sizes;
}

/** Without recursion: what is sent may be nested as deep as a body is long. */
function sizeOf(value: unknown): number {
  let size = 0;
  const rest = [value];
  while (rest.length > 0) {
    const next = rest.pop();
    if (typeof next === 'string') size += next.length;
    else if (typeof next !== 'object' || next === null) size += 1;
    else for (const inner of Object.values(next)) rest.push(inner);
  }
  return size;
}
