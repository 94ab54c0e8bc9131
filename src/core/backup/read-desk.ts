import * as v from 'valibot';
import { isData } from '../file/restore.ts';
import { assessmentFields, identifier, isCalendarDate } from '../file/schema.ts';
import { clientNoteLimit, tagLimit, tagsLimit } from '../portfolio/client.ts';
import { emptyBrand, type Brand } from '../share/brand.ts';
import { brandFields } from '../share/brand-fields.ts';
import { readInvitation, type Invitation } from '../share/invitation.ts';
import {
  deskLimit,
  type BackedUpClient,
  type BackedUpDesk,
  type BackedUpKey,
  type BackedUpReceived,
} from './format.ts';

const timestamp = assessmentFields.createdAt;
const idOrNone = v.union([v.literal(''), identifier]);

const clientSchema = v.object({
  id: identifier,
  invitation: idOrNone,
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(tagLimit), v.regex(/\S/))),
    v.maxLength(tagsLimit),
    v.check((tags) => new Set(tags).size === tags.length),
  ),
  note: v.pipe(v.string(), v.maxLength(clientNoteLimit)),
  sentOn: v.pipe(
    v.string(),
    v.check((day) => day === '' || isCalendarDate(day)),
  ),
  openedAt: timestamp,
  replies: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
});

const receivedSchema = v.object({
  id: identifier,
  invitation: v.unknown(),
  receivedAt: timestamp,
  repliedAt: timestamp,
});

const keySchema = v.object({
  id: identifier,
  recipient: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,3000}$/)),
  identity: v.pipe(v.string(), v.regex(/^AGE-SECRET-KEY-1[A-Z0-9]{20,3000}$/)),
  createdAt: timestamp,
  replacedAt: timestamp,
});

/** Reads the desk of a backup: each entry as a whole or not at all, and one that does not fit costs no other. */
export function readDesk(data: unknown): {
  readonly desk: BackedUpDesk | null;
  readonly deskLosses: number;
} {
  if (data === null || data === undefined) return { desk: null, deskLosses: 0 };
  if (!isData(data)) return { desk: null, deskLosses: 1 };
  let deskLosses = 0;
  const list = <Each extends { readonly id: string }>(
    value: unknown,
    read: (each: unknown) => Each | null,
  ): readonly Each[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      deskLosses += 1;
      return [];
    }
    const found = new Map<string, Each>();
    for (const each of value.slice(0, deskLimit).map(read)) {
      if (each && !found.has(each.id)) found.set(each.id, each);
    }
    deskLosses += value.length - found.size;
    return [...found.values()];
  };
  const brand = data.brand === undefined ? emptyBrand : brandOf(data.brand);
  if (!brand) deskLosses += 1;
  const desk: BackedUpDesk = {
    brand: brand ?? emptyBrand,
    invitations: list(data.invitations, invitationOf),
    clients: list<BackedUpClient>(data.clients, (each) => parsed(clientSchema, each)),
    received: list(data.received, receivedOf),
    keys: list<BackedUpKey>(data.keys, (each) => parsed(keySchema, each)),
  };
  return { desk, deskLosses };
}

function brandOf(value: unknown): Brand | null {
  return parsed(v.strictObject(brandFields), value) as Brand | null;
}

/** By the rules of a link; an invitation that is over is still part of what was kept. */
function invitationOf(value: unknown): Invitation | null {
  if (!isData(value)) return null;
  const reading = readInvitation(JSON.stringify(value), '');
  return reading.kind === 'damaged' ? null : reading.invitation;
}

function receivedOf(value: unknown): BackedUpReceived | null {
  const received = parsed(receivedSchema, value);
  const invitation = received && invitationOf(received.invitation);
  return received && invitation && { ...received, invitation };
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> | null {
  const result = v.safeParse(schema, value);
  return result.success ? result.output : null;
}
