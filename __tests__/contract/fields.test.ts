import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { renderFrontMatter } from '../../src/cli/front-matter-text.ts';
import { FIELDS } from '../../src/domain/vep/fields.ts';
import { FRONT_MATTER_KEYS, type FrontMatterKey } from '../../src/domain/vep/front-matter.ts';
import { parseVep } from '../../src/parse/document/vep.ts';
import { PARSED_FIELDS } from '../../src/parse/front-matter/fields.ts';
import { exampleDocument } from '../../src/rules/examples/example-document.ts';
import { readProjectFile } from './project-files.ts';

interface Schema {
  readonly $id: string;
  readonly examples: readonly object[];
  readonly $defs: {
    readonly form: {
      readonly required: readonly string[];
      readonly properties: Readonly<
        Record<string, { readonly examples?: readonly unknown[]; readonly enum?: readonly unknown[] }>
      >;
    };
  };
}

const schema: Schema = JSON.parse(readProjectFile('schema/vep-front-matter.schema.json'));
const GOVERNANCE = readProjectFile('docs/specification/governance.md');

const ajv = new Ajv2020({
  strictTypes: false,
  formats: { date: true },
  keywords: ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'],
});
ajv.addSchema(schema);

/** The example of the schema that says most. */
function exampleOf(key: FrontMatterKey): unknown {
  const { examples, enum: names } = schema.$defs.form.properties[key] ?? {};
  return (examples ?? names)?.find((value) => JSON.stringify(value).length > 2) ?? null;
}

function parse(key: FrontMatterKey, value: unknown) {
  const text = exampleDocument({ [key]: value === null ? null : JSON.stringify(value) });
  return parseVep('veps/sig-compute/123-foo/vep.md', { kind: 'text', text }, 'veps');
}

function readAs(key: FrontMatterKey, value: unknown): unknown {
  return parse(key, value).frontMatter?.[FIELDS[key].property];
}

describe.each(FRONT_MATTER_KEYS)('the field %s', (key) => {
  test('is read (src/parse/front-matter/fields.ts)', () => {
    const isSet = (value: unknown) => value !== null && !['[]', '{}'].includes(JSON.stringify(value));
    expect([exampleOf(key), null].map((value) => isSet(readAs(key, value)))).toEqual([true, false]);
  });

  test('is a list in the schema where it is one (src/domain/vep/fields.ts)', () => {
    const validate = ajv.getSchema(`${schema.$id}#/$defs/form/properties/${key}`);
    const example = exampleOf(key);
    expect(validate?.(Array.isArray(example) ? example : [example])).toBe(FIELDS[key].isList);
  });

  test('is explained where it is wrong (src/parse/front-matter/fields.ts)', () => {
    const { problems } = parse(key, key === 'milestone' ? 'soon' : { a: 'b' });
    expect(problems.map(({ rule, field, severity }) => [rule, field, severity])).toEqual([['schema', key, 'error']]);
  });
});

test('the example of the schema has every field in this order (schema/vep-front-matter.schema.json)', () => {
  expect(schema.examples.map((example) => Object.keys(example))).toEqual([FRONT_MATTER_KEYS]);
});

test('what the schema requires is what is advised (src/parse/front-matter/fields.ts)', () => {
  const advised = FRONT_MATTER_KEYS.filter((key) => PARSED_FIELDS[key].advise !== null);
  expect(advised).toEqual(schema.$defs.form.required);
});

test('governance §2 shows and explains every field in its order (docs/specification/governance.md)', () => {
  const section = /^## 2\. The front matter\n([\s\S]*?)^### /m.exec(GOVERNANCE)?.[1] ?? '';
  const example = load(/```yaml\n([\s\S]*?)```/.exec(section)?.[1] ?? '');
  expect(Object.keys(example as object)).toEqual(FRONT_MATTER_KEYS);
  const rows = section.split('\n').filter((line) => line.startsWith('| `'));
  const explained = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, key]) => key),
  );
  expect(explained).toEqual(FRONT_MATTER_KEYS);
});

test('the command line writes every field in this order (src/cli/fields.ts)', () => {
  const unknown = { title: null, number: null, creationDate: null, status: null, owningSig: null, stage: null };
  const draft = { ...unknown, authors: [], featureGates: null, milestone: {}, isMeta: false };
  const yaml = renderFrontMatter(draft, '\n').split('---')[1] ?? '';
  expect(Object.keys(load(yaml) as object)).toEqual(FRONT_MATTER_KEYS);
});
