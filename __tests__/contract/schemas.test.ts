import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { projectFiles, readProjectFile } from './project-files.ts';

interface Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly properties?: Readonly<Record<string, { readonly title?: string; readonly description?: string }>>;
}

const SCHEMAS = projectFiles().filter((path) => path.startsWith('schema/') && path.endsWith('.json'));

test('both published schemas are there', () => {
  expect(SCHEMAS).toEqual(expect.arrayContaining(['schema/report.schema.json', 'schema/vep-front-matter.schema.json']));
});

describe.each(SCHEMAS)('%s', (path) => {
  const schema = JSON.parse(readProjectFile(path)) as Schema;

  test('is a valid JSON Schema 2020-12 that needs no other file', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('says where it is published and what it is', () => {
    expect(schema.$id).toMatch(new RegExp(`^https://.+/${path}$`));
    expect(schema.title).not.toBe('');
    expect(schema.description).not.toBe('');
  });
});

test('hovering over a field of the front matter explains it', () => {
  const { properties } = JSON.parse(readProjectFile('schema/vep-front-matter.schema.json')) as Schema;
  const silent = Object.entries(properties ?? {}).filter(([, field]) => !field.title || !field.description);
  expect(silent.map(([name]) => name)).toEqual([]);
  expect(Object.keys(properties ?? {}).length).toBeGreaterThanOrEqual(14);
});
