import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FRONT_MATTER_KEYS } from '../../src/domain/vep/front-matter.ts';
import { projectFiles, readProjectFile } from './project-files.ts';

interface Schema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
  readonly description: string;
}

interface Fields {
  readonly $defs: {
    readonly unset: object;
    readonly 'unset-value': object;
    readonly form: {
      readonly properties: Readonly<Record<string, { readonly title?: string; readonly description?: string }>>;
    };
  };
}

const SCHEMAS = projectFiles().filter((path) => path.startsWith('schema/') && path.endsWith('.json'));

test('the published schemas are there', () => {
  expect(SCHEMAS).toEqual([
    'schema/board.schema.json',
    'schema/report.schema.json',
    'schema/vep-front-matter.schema.json',
  ]);
});

describe.each(SCHEMAS)('%s', (path) => {
  const schema = JSON.parse(readProjectFile(path)) as Schema;

  test('is a valid JSON Schema 2020-12 that needs no other file', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    // The keywords are Visual Studio Code's own, for richer texts; others ignore them.
    const keywords = ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'];
    const ajv = new Ajv2020({ strictTypes: false, keywords, formats: { date: true, 'date-time': true } });
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('has a name of its own and says what it is', () => {
    expect(schema.$id).toMatch(/^(?:https:\/\/|urn:)\S+$/);
    expect(schema.title).not.toBe('');
    expect(schema.description).not.toBe('');
  });
});

test('hovering over a field of the front matter explains it', () => {
  const { $defs } = JSON.parse(readProjectFile('schema/vep-front-matter.schema.json')) as Fields;
  const fields = Object.entries($defs.form.properties);
  expect(fields.map(([name]) => name)).toEqual(FRONT_MATTER_KEYS);
  expect(fields.filter(([, { title, description }]) => !title || !description)).toEqual([]);
  // An editor would show the text of the alternative that an empty value is, and not the field's.
  expect([$defs.unset, $defs['unset-value']].filter((definition) => 'description' in definition)).toEqual([]);
});
