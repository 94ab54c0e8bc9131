type Schema = Readonly<Record<string, unknown>>;

const silent = ['$schema', 'title', 'description', '$defs', 'definitions'];

/**
 * Checks a value against the part of JSON Schema that our published schema uses, and lists what does not fit.
 * A keyword that it does not know is an error, so that it cannot let anything pass for want of looking.
 */
export function violations(root: Schema, value: unknown): readonly string[] {
  return check(root, value, '$');

  function check(schema: Schema, at: unknown, path: string): readonly string[] {
    return Object.entries(schema).flatMap(([keyword, rule]) =>
      silent.includes(keyword) ? [] : checkOne(schema, keyword, rule, at, path),
    );
  }

  function checkOne(
    schema: Schema,
    keyword: string,
    rule: unknown,
    at: unknown,
    path: string,
  ): readonly string[] {
    const fails = (broken: boolean) => (broken ? [`${path}: ${keyword}`] : []);
    switch (keyword) {
      case '$ref':
        return check(resolved(rule as string), at, path);
      case 'type':
        return fails(typeOf(at) !== rule);
      case 'const':
        return fails(at !== rule);
      case 'enum':
        return fails(!(rule as unknown[]).includes(at));
      case 'anyOf':
        return fails(!(rule as Schema[]).some((option) => check(option, at, path).length === 0));
      case 'pattern':
        return fails(typeof at === 'string' && !new RegExp(rule as string).test(at));
      case 'maxLength':
        return fails(typeof at === 'string' && Array.from(at).length > (rule as number));
      case 'maxItems':
        return fails(Array.isArray(at) && at.length > (rule as number));
      case 'items':
        return Array.isArray(at)
          ? at.flatMap((entry, index) => check(rule as Schema, entry, `${path}[${index}]`))
          : [];
      case 'required':
        return fails(isObject(at) && (rule as string[]).some((name) => !Object.hasOwn(at, name)));
      case 'properties':
        return isObject(at)
          ? Object.entries(rule as Record<string, Schema>).flatMap(([name, inner]) =>
              Object.hasOwn(at, name) ? check(inner, at[name], `${path}.${name}`) : [],
            )
          : [];
      case 'patternProperties':
        return isObject(at)
          ? Object.entries(rule as Record<string, Schema>).flatMap(([pattern, inner]) =>
              Object.keys(at)
                .filter((name) => new RegExp(pattern).test(name))
                .flatMap((name) => check(inner, at[name], `${path}.${name}`)),
            )
          : [];
      case 'additionalProperties': {
        const known = Object.keys(schema.properties ?? {});
        const patterns = Object.keys(schema.patternProperties ?? {}).map(
          (text) => new RegExp(text),
        );
        const more = (isObject(at) ? Object.keys(at) : []).filter(
          (name) => !known.includes(name) && !patterns.some((pattern) => pattern.test(name)),
        );
        if (rule === false) return more.map((name) => `${path}.${name}: ${keyword}`);
        return more.flatMap((name) =>
          check(rule as Schema, (at as Schema)[name], `${path}.${name}`),
        );
      }
      default:
        throw new Error(`${path}: no rule for the keyword ${keyword}`);
    }
  }

  function resolved(reference: string): Schema {
    const steps = reference.replace(/^#\//, '').split('/');
    return steps.reduce((schema, step) => schema[step] as Schema, root);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
