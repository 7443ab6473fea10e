import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

const SCHEMA = new URL('../schema/vep-front-matter.schema.json', import.meta.url);
const OUTPUT = new URL('../src/parse/front-matter/front-matter-validator.generated.js', import.meta.url);

const HEADER = `// Made from schema/vep-front-matter.schema.json by "npm run schema". Not to be edited.\n`;

/**
 * Compiles what the schema asks of every document, `#/$defs/form`, to a module that needs nothing at run time.
 * The conditions that hang on a status are left to the rules
 * ([governance §7](../docs/specification/governance.md#7-the-rules-by-name)).
 */
export async function compileSchema(): Promise<string> {
  const schema: { readonly $id: string } = JSON.parse(await readFile(SCHEMA, 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    // A definition that only adds to another one does not repeat its type.
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
    // For editors only: what day exists is decided by domain/calendar-date.ts.
    formats: { date: true },
    keywords: ['markdownDescription', 'enumDescriptions', 'markdownEnumDescriptions'],
  });
  ajv.addSchema(schema);
  const code = standalone.default(ajv, { validateForm: `${schema.$id}#/$defs/form` });
  if (/\brequire\(|\bnew Function\b/.test(code)) {
    throw new Error('The compiled schema needs ajv at run time: a keyword pulls in one of its functions.');
  }
  return HEADER + code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(OUTPUT, await compileSchema());
}
