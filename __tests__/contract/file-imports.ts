import { parseSync } from '@swc/core';

/** One import, of whatever form. */
export interface Import {
  /** The importing file, from the project's root. */
  readonly importer: string;
  readonly specifier: string;
  /** `dynamic`: loaded only when that line runs. `type`: nothing of it is left when the program runs. */
  readonly kind: 'static' | 'dynamic' | 'type';
}

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function textOf(literal: unknown): string | null {
  return isNode(literal) && typeof literal.value === 'string' ? literal.value : null;
}

function isDynamic({ type, callee }: Node): boolean {
  return type === 'CallExpression' && isNode(callee) && callee.type === 'Import';
}

function firstArgument({ arguments: given }: Node): unknown {
  const [first]: readonly unknown[] = Array.isArray(given) ? given : [];
  return isNode(first) ? first.expression : null;
}

function specifierOf(node: Node): string | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return textOf(node.source);
    case 'TsImportType':
      return textOf(node.argument);
    default:
      return isDynamic(node) ? textOf(firstArgument(node)) : null;
  }
}

function kindOf(node: Node): Import['kind'] {
  if (node.typeOnly === true || node.type === 'TsImportType') {
    return 'type';
  }
  return isDynamic(node) ? 'dynamic' : 'static';
}

function collect(value: unknown, found: Omit<Import, 'importer'>[]): void {
  if (Array.isArray(value)) {
    for (const item of value) {
      collect(item, found);
    }
  } else if (isNode(value)) {
    const specifier = specifierOf(value);
    if (specifier !== null) {
      found.push({ specifier, kind: kindOf(value) });
    }
    collect(Object.values(value), found);
  }
}

/** Every import in a file's text, read from its syntax tree: static, dynamic, re-exports and types. */
export function importsIn(importer: string, text: string): readonly Import[] {
  const found: Omit<Import, 'importer'>[] = [];
  collect(parseSync(text, { syntax: 'typescript', tsx: importer.endsWith('.tsx'), target: 'es2022' }), found);
  return found.map((one) => ({ importer, ...one }));
}
