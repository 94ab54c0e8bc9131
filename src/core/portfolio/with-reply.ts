import type { Assessment } from '../assessment.ts';
import { fieldGroups, shareGroups, type ShareGroup } from '../share/field-groups.ts';
import { joined } from '../share/join.ts';
import type { ReplyHead } from '../share/reply.ts';

/**
 * A client's assessment after one more reply: the newer of each answer, document, system and entry. What was agreed
 * in a call since stays. `now` is an ISO timestamp.
 */
export function withReply(
  stored: Assessment,
  incoming: Assessment,
  head: Pick<ReplyHead, 'groups'> | null,
  now: string,
): Assessment {
  return joined(stored, wholeReply(stored, incoming, head), {}, now);
}

/** A reply in which what the client left out on purpose stands as an earlier one told it: silence is no change. */
export function wholeReply(
  stored: Assessment,
  incoming: Assessment,
  head: Pick<ReplyHead, 'groups'> | null,
): Assessment {
  const sent = new Set<ShareGroup>(head ? [...head.groups, 'base'] : shareGroups);
  return { ...(filledUp(stored, incoming, '', sent) as Assessment), id: stored.id };
}

/** `incoming` with every field that was not sent as it is stored. */
function filledUp(
  stored: unknown,
  incoming: unknown,
  path: string,
  sent: ReadonlySet<ShareGroup>,
): unknown {
  if (stored === undefined) return incoming;
  const groups = fieldGroups[path];
  if (groups) return groups.every((group) => sent.has(group)) ? incoming : stored;
  if (Array.isArray(incoming) && Array.isArray(stored)) {
    // Where not even the entries' names were sent, the list was left out as a whole.
    if (!fieldGroups[`${path}.*.id`]?.every((group) => sent.has(group))) return stored;
    const known = new Map((stored as Identified[]).map((entry) => [entry.id, entry]));
    return (incoming as Identified[]).map((entry) =>
      filledUp(known.get(entry.id), entry, `${path}.*`, sent),
    );
  }
  if (!isObject(incoming) || !isObject(stored)) return incoming;
  return Object.fromEntries(
    Object.entries(incoming).map(([name, each]) => [
      name,
      filledUp(stored[name], each, innerPath(path, name), sent),
    ]),
  );
}

interface Identified {
  readonly id: string;
}

/** Objects whose keys are identifiers stand in the table of groups as `*`. */
function innerPath(path: string, name: string): string {
  if (/^(snapshots\.\*\.)?(answers|documents)$/.test(path)) return `${path}.*`;
  return path === '' ? name : `${path}.${name}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
