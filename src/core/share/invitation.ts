import * as v from 'valibot';
import { areaIds, type AreaId } from '../../content/areas.ts';
import { sectors, type Sector } from '../assessment.ts';
import { identifier, isCalendarDate } from '../file/schema.ts';
import { emptyBrand, type Brand } from './brand.ts';
import { brandFields } from './brand-fields.ts';

/** `quick`: the quick check, after which the client may go on to the full one. */
export const invitedChecks = ['quick', 'full'] as const;
export type InvitedCheck = (typeof invitedChecks)[number];

/** What a consultant asks a client for; travels in a link, readable by whoever has it. */
export interface Invitation {
  readonly id: string;
  /** ISO date on which it was made, and after which it is not to be answered, or empty. */
  readonly madeOn: string;
  readonly expires: string;
  readonly brand: Brand;
  readonly message: string;
  /** Links of before the quick check ask for the full one. */
  readonly check: InvitedCheck;
  /** The areas that matter to the consultant; empty asks for all. */
  readonly areas: readonly AreaId[];
  readonly sector: Sector | null;
  /** The public key that the reply is sealed to (`age1...`). */
  readonly recipient: string;
}

export const messageLimit = 1_000;

const day = v.pipe(
  v.string(),
  v.check((text) => text === '' || isCalendarDate(text)),
);

const invitationSchema = v.strictObject({
  id: identifier,
  madeOn: day,
  expires: day,
  brand: v.strictObject(brandFields),
  message: v.pipe(
    v.string(),
    v.maxLength(messageLimit),
    v.regex(/^(?:[^\p{Cc}\p{Cf}\p{Cs}]|\n)*$/u),
  ),
  check: v.picklist(invitedChecks),
  areas: v.pipe(
    v.array(v.picklist(areaIds)),
    v.check((areas) => new Set(areas).size === areas.length),
  ),
  sector: v.nullable(v.picklist(sectors)),
  recipient: v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,3000}$/)),
});

export type InvitationReading =
  | { readonly kind: 'read'; readonly invitation: Invitation }
  /** The day until which it was to be answered has passed. */
  | { readonly kind: 'expired'; readonly invitation: Invitation }
  | { readonly kind: 'damaged' };

/** The text that an invitation travels as; what is empty or goes without saying is left out to keep the link short. */
export function invitationText(invitation: Invitation): string {
  const { check, ...rest } = invitation;
  const brand = filled(invitation.brand);
  const asked = check === 'full' ? {} : { check };
  return JSON.stringify({ ...filled(rest), ...asked, ...(brand ? { brand } : {}) });
}

/** Reads such a text as of a day (ISO date). One field that does not fit refuses the whole. */
export function readInvitation(text: string, today: string): InvitationReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'damaged' };
  }
  if (typeof data !== 'object' || data === null) return { kind: 'damaged' };
  const given = data as { readonly brand?: object };
  const whole = {
    ...{ madeOn: '', expires: '', message: '', check: 'full', areas: [] },
    sector: null,
    ...given,
    brand: { ...emptyBrand, ...given.brand },
  };
  const result = v.safeParse(invitationSchema, whole);
  if (!result.success) return { kind: 'damaged' };
  const invitation = result.output as Invitation;
  const isOver = invitation.expires !== '' && invitation.expires < today;
  return { kind: isOver ? 'expired' : 'read', invitation };
}

function filled(value: object): object | null {
  const entries = Object.entries(value).filter(
    ([, each]) => each !== '' && each !== null && !(Array.isArray(each) && each.length === 0),
  );
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
