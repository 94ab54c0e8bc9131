import { Ajv, type ValidateFunction } from 'ajv';

const compiled = new Map<string, ValidateFunction>();

/** Lists what does not fit a JSON Schema (draft 7); a keyword that nobody knows is an error. */
export function violations(
  schema: Readonly<Record<string, unknown>>,
  value: unknown,
): readonly string[] {
  const text = JSON.stringify(schema);
  const validate =
    compiled.get(text) ?? new Ajv({ strict: true, strictRequired: false }).compile(schema);
  compiled.set(text, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
