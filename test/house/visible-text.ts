import { parse } from 'svelte/compiler';

/** Attributes that a person reads or hears. */
const spoken = new Set([
  ...['title', 'placeholder', 'alt', 'label'],
  ...[
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'aria-valuetext',
    'aria-placeholder',
  ],
]);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The words that a component writes out itself, instead of taking them from the messages. */
export function visibleText(source: string): readonly string[] {
  const found: string[] = [];
  visit(parse(source, { modern: true }).fragment, found);
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

function visit(value: unknown, found: string[]): void {
  if (Array.isArray(value)) value.forEach((each) => visit(each, found));
  if (!isNode(value)) return;
  if (value.type === 'Text') found.push(String(value.data));
  else if (value.type === 'ExpressionTag') found.push(...literalsIn(value.expression));
  else if (value.type === 'Attribute') {
    if (spoken.has(String(value.name))) visit(value.value, found);
  } else if (!value.type.endsWith('Directive')) {
    Object.values(value).forEach((each) => visit(each, found));
  }
}

/** The strings that an expression can turn into as they stand; what goes into a call is not shown. */
function literalsIn(expression: unknown): readonly string[] {
  if (!isNode(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return (expression.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw);
    case 'ConditionalExpression':
      return [expression.consequent, expression.alternate].flatMap(literalsIn);
    case 'LogicalExpression':
    case 'BinaryExpression':
      return [expression.left, expression.right].flatMap(literalsIn);
    default:
      return [];
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
