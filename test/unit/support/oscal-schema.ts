/**
 * The rules of OSCAL assessment results 1.1.2 that concern what we write, put together by hand from the model
 * (pages.nist.gov/OSCAL): required fields, nothing beside the fields there are, no empty lists, and the
 * patterns of its data types. NIST's own schema is larger; `test/README.md` says how to check against it.
 */

type Schema = Readonly<Record<string, unknown>>;

const patterned = (pattern: string, format?: string): Schema => ({
  type: 'string',
  pattern,
  ...(format === undefined ? {} : { format }),
});

const uuid = patterned(
  '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[45][0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}$',
);
const moment = patterned('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$', 'date-time');
const token = patterned('^(\\p{L}|_)(\\p{L}|\\p{N}|[.\\-_])*$');
const text = patterned('^\\S(.*\\S)?$');
const line = patterned('^[^\\n]+$');
const uri = patterned('^[a-zA-Z][a-zA-Z0-9+\\-.]+:.+$', 'uri');
const reference: Schema = { type: 'string', format: 'uri-reference' };
/** Several lines of Markdown; we never write an empty one. */
const lines: Schema = { type: 'string', minLength: 1 };

const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const list = (items: Schema): Schema => ({ type: 'array', minItems: 1, items });

/** An object with these fields; those whose name ends in "?" may be missing. */
function object(fields: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name.replace('?', ''), schema]),
    ),
    required: names.filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  };
}

const property = object({
  name: token,
  'uuid?': uuid,
  'ns?': uri,
  value: text,
  'class?': token,
  'group?': token,
  'remarks?': lines,
});
const link = object({ href: reference, 'rel?': token, 'media-type?': text, 'text?': line });
const props = { 'props?': list(property), 'links?': list(link) };

const origin = object({
  actors: list(
    object({
      type: oneOf('tool', 'assessment-platform', 'party'),
      'actor-uuid': uuid,
      'role-id?': token,
      ...props,
    }),
  ),
});
const origins = { 'origins?': list(origin) };

const relatedObservations = {
  'related-observations?': list(object({ 'observation-uuid': uuid, 'remarks?': lines })),
};

const metadata = object({
  title: line,
  'published?': moment,
  'last-modified': moment,
  version: text,
  'oscal-version': text,
  ...props,
  'roles?': list(
    object({ id: token, title: line, 'short-name?': text, 'description?': lines, ...props }),
  ),
  'parties?': list(
    object({
      uuid,
      type: oneOf('person', 'organization'),
      'name?': text,
      'short-name?': text,
      ...props,
      'remarks?': lines,
    }),
  ),
  'responsible-parties?': list(
    object({ 'role-id': token, 'party-uuids': list(uuid), ...props, 'remarks?': lines }),
  ),
  'remarks?': lines,
});

const selectControl = object({ 'control-id': token, 'statement-ids?': list(token) });

const reviewedControls = object({
  'description?': lines,
  ...props,
  'control-selections': list(
    object({
      'description?': lines,
      ...props,
      'include-controls': list(selectControl),
      'exclude-controls?': list(selectControl),
      'remarks?': lines,
    }),
  ),
  'remarks?': lines,
});

const observation = object({
  uuid,
  'title?': line,
  description: lines,
  ...props,
  methods: list(oneOf('EXAMINE', 'INTERVIEW', 'TEST', 'UNKNOWN')),
  'types?': list(
    oneOf(
      'ssp-statement-issue',
      'control-objective',
      'mitigation',
      'finding',
      'discovery',
      'historic',
    ),
  ),
  ...origins,
  'relevant-evidence?': list(
    object({ 'href?': reference, description: lines, ...props, 'remarks?': lines }),
  ),
  collected: moment,
  'expires?': moment,
  'remarks?': lines,
});

const finding = object({
  uuid,
  title: line,
  description: lines,
  ...props,
  ...origins,
  target: object({
    type: oneOf('statement-id', 'objective-id'),
    'target-id': token,
    'title?': line,
    'description?': lines,
    ...props,
    status: object({
      state: oneOf('satisfied', 'not-satisfied'),
      'reason?': oneOf('pass', 'fail', 'other'),
      'remarks?': lines,
    }),
    'remarks?': lines,
  }),
  ...relatedObservations,
  'related-risks?': list(object({ 'risk-uuid': uuid, 'remarks?': lines })),
  'remarks?': lines,
});

const risk = object({
  uuid,
  title: line,
  description: lines,
  statement: lines,
  ...props,
  status: oneOf(
    'open',
    'investigating',
    'remediating',
    'deviation-requested',
    'deviation-approved',
    'closed',
  ),
  ...origins,
  'characterizations?': list(
    object({
      ...props,
      origin,
      facets: list(object({ name: token, system: uri, value: text, ...props, 'remarks?': lines })),
    }),
  ),
  'deadline?': moment,
  'remediations?': list(
    object({
      uuid,
      lifecycle: oneOf('recommendation', 'planned', 'completed'),
      title: line,
      description: lines,
      ...props,
      ...origins,
      'remarks?': lines,
    }),
  ),
  ...relatedObservations,
});

export const oscalSchema: Schema = object({
  'assessment-results': object({
    uuid,
    metadata,
    'import-ap': object({ href: reference, 'remarks?': lines }),
    results: list(
      object({
        uuid,
        title: line,
        description: lines,
        start: moment,
        'end?': moment,
        ...props,
        'reviewed-controls': reviewedControls,
        'observations?': list(observation),
        'risks?': list(risk),
        'findings?': list(finding),
        'remarks?': lines,
      }),
    ),
    'back-matter?': object({
      'resources?': list(
        object({
          uuid,
          'title?': line,
          'description?': lines,
          ...props,
          'citation?': object({ text: line, ...props }),
          'rlinks?': list(object({ href: reference, 'media-type?': text })),
          'remarks?': lines,
        }),
      ),
    }),
  }),
});
