import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'js-yaml';

// What a project would write that has no tool for it: the front matter of every document against the schema, nothing else.
const [schemaFile = ''] = process.argv.slice(2);
const ajv = new Ajv2020({ allErrors: true, strict: false });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

for (const path of globSync('veps/**/vep.md')) {
  const [, block = ''] = /^---\n(.*?)\n---\n/s.exec(readFileSync(path, 'utf8')) ?? [];
  if (!validate(load(block))) {
    console.log(`${path}: ${ajv.errorsText(validate.errors)}`);
    process.exitCode = 1;
  }
}
