import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { example } from '../../../src/content/example/index.ts';
import type { Assessment } from '../../../src/core/assessment.ts';
import { currentVersion } from '../../../src/core/file/migrations.ts';
import { readAssessmentFile } from '../../../src/core/file/read.ts';
import { fileFormat } from '../../../src/core/file/schema.ts';
import { shareGroups } from '../../../src/core/share/field-groups.ts';
import type { ReplyHead } from '../../../src/core/share/reply.ts';
import { everyField } from '../../unit/support/every-field.ts';
import type { Dice } from '../dice.ts';
import { spare } from '../when.ts';

/** What is spoiled: sound files and links, most of them frozen, as people may have them. */

const fixture = (...steps: readonly string[]) =>
  path.resolve(import.meta.dirname, '../../fixtures', ...steps);

export const sealedFixtures: readonly Uint8Array<ArrayBuffer>[] = ['reply-1', 'made-by-age-1'].map(
  (name) => Uint8Array.from(readFileSync(fixture('links', `${name}.age`))),
);

export const linkFixtures = JSON.parse(
  readFileSync(fixture('links', 'links-1.json'), 'utf8'),
) as Readonly<
  Record<'identity' | 'passphrase' | 'levels' | 'answers' | 'sealed' | 'invitation', string>
>;

const frozen = readdirSync(fixture('documents'))
  .sort()
  .map((name) => readFileSync(fixture('documents', name), 'utf8'))
  // The figures that stand beside it are not read, and would only draw the changes to themselves.
  .map((text) => ({
    ...(JSON.parse(text) as Readonly<Record<string, unknown>>),
    report: undefined,
  }));

const around = (assessment: object, parts: object = {}) => ({
  ...{ format: fileFormat, version: currentVersion, exportedAt: spare.now },
  ...parts,
  assessment,
});

export const head: ReplyHead = {
  ...{ invitation: 'inv-golden', sentOn: '2026-11-20', message: 'Until Friday.' },
  groups: shareGroups,
};

const whole = around(example);
const full = around(everyField().assessment);

/** The tree of an assessment file of any version; the large example seldom, since it takes long. */
export function documentTree(dice: Dice): object {
  if (dice.below(100) < 1) return whole;
  return lightened(dice.chance(40) ? full : dice.pick(frozen), dice);
}

/** The tree of a reply, which is such a file with a head. */
export function replyTree(dice: Dice): object {
  return { ...lightened(dice.chance(60) ? full : dice.pick(frozen), dice), reply: head };
}

/** With few of the seventy answers and fifty documents, so that chance meets the other fields as often. */
function lightened(tree: Readonly<Record<string, unknown>>, dice: Dice): object {
  if (dice.chance(5)) return tree;
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) => {
    const isList = key === 'answers' || key === 'documents';
    if (!isList || typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const first = dice.below(entries.length + 1);
    return Object.fromEntries(entries.slice(first, first + 4));
  }) as object;
}

/** What is in the browser while something is opened: nothing of it may change. */
export const held: Assessment = (() => {
  const read = readAssessmentFile(JSON.stringify(frozen.at(-1)), spare);
  if (read.kind !== 'read') throw new Error(read.refusal.kind);
  return read.assessment;
})();
