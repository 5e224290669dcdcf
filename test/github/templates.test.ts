/** What people without git fill in. GitHub shows no form at all where one of its rules is broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE/', import.meta.url));

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string; options?: string[] };
  validations?: { required?: boolean };
}

const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

it('has a form', () => expect(forms).toContain('term.yml'));

it.each(forms)('%s is a form that GitHub takes', (file) => {
  const form: { name: string; description: string; body: Field[] } = parse(readFileSync(folder + file, 'utf8'));
  expect(form.name.length).toBeGreaterThan(3);
  expect(form.description.length).toBeLessThanOrEqual(200);
  const inputs = form.body.filter(({ type }) => type !== 'markdown');
  for (const { type, attributes } of form.body) {
    expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type);
    expect(type === 'markdown' ? attributes.value : attributes.label).toBeTypeOf('string');
  }
  for (const field of ['id', 'label'] as const) {
    const all = inputs.map((input) => (field === 'id' ? input.id : input.attributes.label));
    expect(new Set(all).size).toBe(inputs.length);
  }
  for (const { id } of inputs) expect(id).toMatch(/^[\w-]+$/);
  for (const { attributes } of inputs.filter(({ type }) => type === 'dropdown')) {
    expect(new Set(attributes.options).size).toBeGreaterThan(1);
    expect(attributes.options?.map((option) => option.toLowerCase())).not.toContain('none');
  }
});

it('asks for little: what it is about, and the term', () => {
  const { body }: { body: Field[] } = parse(readFileSync(`${folder}term.yml`, 'utf8'));
  expect(body.filter(({ validations }) => validations?.required).map(({ id }) => id)).toEqual(['what', 'term']);
});
