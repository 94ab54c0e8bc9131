import { describe, expect, test } from 'vitest';
import {
  classesOf,
  dutiesIn,
  dutyIds,
  rolesOf,
  walk,
  type Situation,
  type Walk,
} from './support/classification.ts';

/**
 * Worked cases, each with the expected outcome counted by hand from the Act, not from the code. A deployer or
 * provider here sits in Portugal and has 750 people or more, unless a case says otherwise.
 */

const counted: { readonly name: string; readonly questions: number }[] = [];

function solve(name: string, situation: Situation): Walk {
  const walked = walk(situation);
  counted.push({ name, questions: walked.questions });
  return walked;
}

const system = ['is-ai'] as const;
const weProvide = [...system, 'role-provider', 'on-union-market'] as const;
const weUse = [...system, 'role-deployer', 'deployer-in-union'] as const;
const weDoBoth = [...weProvide, 'role-deployer', 'deployer-in-union'] as const;

/** What every system within the Act brings: literacy, the two sets of prohibitions, the permission. */
const basics = ['all-04', 'all-05', 'all-05b', 'all-4a'];

/** Everything that a provider of an Annex III system has to do (Arts 8 to 21, 25, 43, 47 to 49, 72, 73). */
const providerDuties = [
  'p-08', 'p-09', 'p-10', 'p-11', 'p-12', 'p-13', 'p-14', 'p-15', 'p-16b', 'p-17', 'p-18', 'p-19',
  'p-20', 'p-21', 'p-25', 'p-43', 'p-47', 'p-48', 'p-49', 'p-72', 'p-73', 'p-99-5',
]; // prettier-ignore

describe('Annex III', () => {
  // Art. 6(2), Annex III 4(a); profiling closes Art. 6(3). Art. 26 binds the deployer from 2027-12-02.
  test('CV screening bought from a vendor, used on the own applicants', () => {
    const walked = solve('CV screening, bought', {
      yes: [
        ...weUse,
        'use-4a',
        'profiles-4a',
        'controls-inputs',
        'decides-about-people',
        'data-protection-assessment',
      ],
      register: { origin: 'bought', stage: 'in-use' },
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
    expect(rolesOf(walked)).toEqual(['deployer']);
    expect(dutiesIn(walked)).toEqual([
      'all-04 2025-02-02',
      'all-05 2025-02-02',
      'all-05b 2026-12-02',
      'all-4a 2026-07-27',
      'd-26-1 2027-12-02',
      'd-26-2 2027-12-02',
      'd-26-4 2027-12-02',
      'd-26-5 2027-12-02',
      'd-26-6 2027-12-02',
      'd-26-9 2027-12-02',
      'd-26-11 2027-12-02',
      'd-26-12 2027-12-02',
      'd-86 2027-12-02',
    ]);
    expect(walked.classification.classes[0]?.reasons.map(({ fact }) => fact)).toEqual([
      'is-ai',
      'role-deployer',
      'deployer-in-union',
      'use-4a',
      'profiles-4a',
    ]);
  });

  // Annex III 5(b); any deployer of 5(b) owes the rights assessment (Art. 27(1)), public body or not.
  test('credit scoring, built and used by a bank', () => {
    const walked = solve('credit scoring, own', {
      yes: [...weDoBoth, 'use-5b', 'profiles-5b', 'decides-about-people'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
    expect(rolesOf(walked)).toEqual(['provider', 'deployer']);
    expect(dutyIds(walked)).toEqual(
      expect.arrayContaining([...basics, ...providerDuties, 'd-26-1', 'd-26-11', 'd-27', 'd-86']),
    );
    expect(dutiesIn(walked)).toContain('d-27 2027-12-02');
    expect(walked.classification.firstSteps[0]).toBe('plan-rights-assessment');
  });

  // Fraud detection is carved out of 5(b): nothing of Annex III is left.
  test('fraud detection in a bank', () => {
    const walked = solve('fraud detection', { yes: [...weDoBoth] });
    expect(classesOf(walked)).toEqual(['minimal']);
    expect(dutyIds(walked)).toEqual([...basics, 'all-95']);
  });

  // Comparing a face with one claimed identity is verification, outside Annex III 1(a).
  test('face verification at a door', () => {
    const walked = solve('face verification', { yes: [...weUse] });
    expect(classesOf(walked)).toEqual(['minimal']);
  });

  // Annex III 3(d).
  test('exam proctoring at a university, a public body', () => {
    const walked = solve('exam proctoring', {
      yes: [...weUse, 'use-3d', 'profiles-3d', 'public-body', 'decides-about-people'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
    expect(dutyIds(walked)).toEqual(expect.arrayContaining(['d-27', 'd-26-8', 'd-26-11', 'd-86']));
  });

  // Annex III 5(a); Art. 27 as a public body; Art. 26(8) with 49(3): registration.
  test('benefit triage by a public body', () => {
    const walked = solve('benefit triage', {
      yes: [...weUse, 'use-5a', 'profiles-5a', 'public-body', 'decides-about-people'],
    });
    expect(dutiesIn(walked)).toEqual(
      expect.arrayContaining(['d-27 2027-12-02', 'd-26-8 2027-12-02', 'd-86 2027-12-02']),
    );
  });

  // Annex III point 2: no rights assessment (27(1)), no explanation (86(1)), no entry by authorities (49(3)).
  test('control of a water network by a public utility', () => {
    const walked = solve('critical infrastructure', {
      yes: [...weUse, 'use-2', 'public-body', 'decides-about-people'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
    expect(dutyIds(walked)).toContain('d-26-1');
    for (const id of ['d-27', 'd-86', 'd-26-8']) expect(dutyIds(walked)).not.toContain(id);
  });

  // Art. 6(3): general test and a condition; Art. 6(4): the file, from 2027-12-02.
  const narrow = ['use-4a', 'harmless-4a', 'narrow-task-4a'] as const;
  test('a tool that brings CVs into one format, without profiling', () => {
    const walked = solve('narrow task', { yes: [...weProvide, ...narrow] });
    expect(classesOf(walked)).toEqual(['annex-iii-derogated']);
    expect(dutiesIn(walked)).toContain('p-06-4 2027-12-02');
    expect(dutyIds(walked)).not.toContain('p-09');
    expect(walked.classification.firstSteps[0]).toBe('write-the-derogation-file');
  });

  test('the same with profiling: no way out', () => {
    const walked = solve('narrow task, profiling', {
      yes: [...weProvide, ...narrow, 'profiles-4a'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
    expect(dutyIds(walked)).not.toContain('p-06-4');
    expect(dutyIds(walked)).toEqual(expect.arrayContaining(providerDuties));
  });

  test('a light task without "no significant risk", or the reverse, stays high-risk', () => {
    const task = walk({ yes: [...weProvide, 'use-4a', 'narrow-task-4a'] });
    const harmless = walk({ yes: [...weProvide, 'use-4a', 'harmless-4a'] });
    expect(classesOf(task)).toEqual(['high-risk-annex-iii']);
    expect(classesOf(harmless)).toEqual(['high-risk-annex-iii']);
  });

  test('one refused match makes the whole system high-risk', () => {
    const walked = walk({ yes: [...weProvide, ...narrow, 'use-3b'] });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
  });

  // Art. 25(1)(c): the company that repurposes becomes provider; it keeps being deployer.
  test('a general chatbot repurposed into hiring', () => {
    const walked = solve('repurposed into hiring', {
      yes: [...weUse, 'use-4a', 'profiles-4a', 'repurposed', 'at-own-workplace'],
      register: { origin: 'bought' },
    });
    expect(rolesOf(walked)).toEqual(['provider', 'deployer']);
    expect(walked.classification.remarks).toContain('became-provider');
    expect(dutyIds(walked)).toEqual(
      expect.arrayContaining(['v-25-1', 'p-09', 'p-43', 'd-26-7', 'd-26-1']),
    );
  });

  test('importer and distributor have their own article', () => {
    const importer = solve('importer', {
      yes: [...system, 'role-importer', 'on-union-market', 'use-4a', 'profiles-4a'],
    });
    expect(dutiesIn(importer)).toContain('i-23 2027-12-02');
    expect(dutyIds(importer)).not.toContain('all-04');
    const distributor = walk({
      yes: [...system, 'role-distributor', 'on-union-market', 'use-4a', 'profiles-4a'],
    });
    expect(dutyIds(distributor)).toContain('x-24');
    expect(dutyIds(distributor)).not.toContain('i-23');
  });

  // Art. 22(1): a provider outside the Union appoints a representative. No relief by Art. 4 to 49 otherwise.
  test('a provider in Switzerland', () => {
    const walked = solve('provider outside the EU', {
      yes: [...weProvide, 'use-4a', 'profiles-4a'],
      profile: { country: 'CH' },
    });
    expect(dutyIds(walked)).toContain('p-22');
    expect(dutyIds(walk({ yes: [...weProvide, 'use-4a', 'profiles-4a'] }))).not.toContain('p-22');
  });
});

describe('prohibitions, on both sides of 2026-12-02', () => {
  // Art. 5(1)(f) with Annex III 1(c) and 4(b).
  test('emotion recognition of call centre staff', () => {
    const walked = solve('emotions at work', {
      yes: [...weUse, 'practice-f'],
    });
    expect(classesOf(walked)).toEqual(['prohibited']);
    expect(dutyIds(walked)).toEqual(['all-05', 'all-05b']);
    expect(walked.classification.firstSteps[0]).toBe('stop-and-ask-counsel');
    expect(walked.classification.asked.at(-1)?.page.id).toBe('prohibited');
  });

  // The medical or safety carve-out: high-risk under 1(c), with the notice of Art. 50(3).
  test('a drowsiness alarm that also reads emotions, for safety', () => {
    const walked = solve('emotions for safety', {
      yes: [...weUse, 'use-1c', 'use-4b', 'emotions-allowed', 'reads-emotions', 'at-own-workplace'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii', 'transparency']);
    expect(dutyIds(walked)).toEqual(expect.arrayContaining(['t-50-3', 't-50-5', 'd-26-7']));
    expect(walked.classification.contradictions).toEqual([]);
  });

  test('the same without a reason contradicts itself, and the stricter reading is kept', () => {
    const walked = walk({ yes: [...weUse, 'use-1c', 'use-4b', 'reads-emotions'] });
    expect(walked.classification.contradictions).toEqual(['emotions-at-work-yet-not-prohibited']);
    expect(classesOf(walked)).toContain('prohibited?');
    expect(walked.classification.needsReview).toBe(true);
  });

  // Art. 5(1)(ba), in force on 2026-12-02 (Art. 113, third paragraph, (a)).
  test('a tool that undresses people, the day before and the day', () => {
    const tool = [...weProvide, 'practice-ba', 'makes-content'] as const;
    const before = solve('intimate imagery, 1 December', { yes: tool, day: '2026-12-01' });
    expect(classesOf(before)).toEqual(['prohibited', 'transparency']);
    expect(before.classification.remarks).toContain('new-prohibition-ahead');
    expect(before.classification.firstSteps[0]).toBe('end-before-new-prohibition');
    expect(dutiesIn(before)).toEqual(
      expect.arrayContaining(['all-05b 2026-12-02', 't-50-2 2026-08-02']),
    );

    const after = solve('intimate imagery, 2 December', { yes: tool, day: '2026-12-02' });
    expect(classesOf(after)).toEqual(['prohibited']);
    expect(dutyIds(after)).toEqual(['all-05', 'all-05b']);
    expect(after.classification.firstSteps[0]).toBe('stop-and-ask-counsel');
  });

  // (h) binds use only.
  test('live remote identification binds the user and not the maker', () => {
    expect(classesOf(walk({ yes: [...weProvide, 'practice-h'] }))).toEqual(['minimal']);
    expect(classesOf(walk({ yes: [...weUse, 'practice-h'] }))).toEqual(['prohibited']);
  });
});

describe('Article 50', () => {
  test('a chatbot on the own website, built on a rented model', () => {
    const walked = solve('chatbot', {
      yes: [...weProvide, 'talks-to-people'],
      register: { origin: 'built-on' },
    });
    expect(classesOf(walked)).toEqual(['transparency']);
    expect(dutiesIn(walked)).toEqual([
      'all-04 2025-02-02',
      'all-05 2025-02-02',
      'all-05b 2026-12-02',
      'all-4a 2026-07-27',
      'all-95 2026-08-02',
      't-50-1 2026-08-02',
      't-50-5 2026-08-02',
    ]);
    expect(walked.classification.remarks).toContain('built-on-someone-elses-model');
  });

  // Art. 50(2) with 111(4): a generator from before 2026-08-02 marks from 2026-12-02.
  test('a deepfake marketing tool from before August 2026, on both sides of the grace', () => {
    const tool = [...weDoBoth, 'makes-content', 'deep-fake', 'placed-before-marking'] as const;
    const before = solve('deepfake tool, 1 December', { yes: tool, day: '2026-12-01' });
    expect(dutiesIn(before)).toEqual(
      expect.arrayContaining(['t-50-2 2026-12-02', 't-50-4a 2026-08-02', 't-50-5 2026-08-02']),
    );
    expect(before.classification.remarks).toContain('marking-grace');
    const after = solve('deepfake tool, 2 December', { yes: tool, day: '2026-12-02' });
    expect(dutiesIn(after)).toContain('t-50-2 2026-08-02');
    expect(after.classification.remarks).not.toContain('marking-grace');
    expect(after.classification.asked.map(({ page }) => page.id)).not.toContain('marking-legacy');
  });

  test('AI text on matters of public interest, used by a newsroom', () => {
    const walked = walk({ yes: [...weUse, 'public-interest-text'] });
    expect(dutyIds(walked)).toEqual([...basics, 'all-95', 't-50-4b', 't-50-5']);
  });

  test('sorting people by their bodies needs the notice, and no listed use', () => {
    const walked = walk({ yes: [...weUse, 'sorts-by-body'] });
    expect(classesOf(walked)).toEqual(['transparency']);
    expect(dutyIds(walked)).toContain('t-50-3');
    expect(walked.classification.contradictions).toEqual([]);
  });

  // Art. 50(6): high-risk does not switch it off.
  test('it stays on top of high-risk', () => {
    const walked = walk({ yes: [...weProvide, 'use-5d', 'talks-to-people'] });
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii', 'transparency']);
    expect(walked.classification.remarks).toContain('transparency-on-top');
  });

  test('an assistant for coding, inside the house', () => {
    const walked = solve('coding assistant', {
      yes: [...weUse],
      register: { origin: 'bought', stage: 'in-use' },
    });
    expect(classesOf(walked)).toEqual(['minimal']);
    expect(rolesOf(walked)).toEqual(['deployer']);
  });
});

describe('Annex I, on both sides of 2028-08-02', () => {
  // Point 11, Section A: Regulation (EU) 2017/745.
  const device = [
    ...weProvide,
    'role-manufacturer',
    'product-act-11',
    'safety-component-a',
    'third-party-assessment-a',
  ] as const;

  test('a component of a medical device', () => {
    const walked = solve('medical device', { yes: device });
    expect(classesOf(walked)).toEqual(['high-risk-annex-i-a']);
    expect(dutiesIn(walked)).toEqual(
      expect.arrayContaining(['p-09 2028-08-02', 'p-43 2028-08-02']),
    );
    // Registration is for Annex III only (Art. 49(1)).
    expect(dutyIds(walked)).not.toContain('p-49');
    const [before, after] = ['2028-08-01', '2028-08-02'].map(
      (day) =>
        walk({ yes: device, day }).duties.find(({ obligation }) => obligation.id === 'p-09')?.start
          .kind,
    );
    expect([before, after]).toEqual(['from', 'applies']);
  });

  test('a part that only assists, or a product that assesses itself, is none', () => {
    const assists = device.filter((id) => id !== 'safety-component-a');
    const itself = device.filter((id) => id !== 'third-party-assessment-a');
    expect(classesOf(walk({ yes: assists }))).toEqual(['minimal']);
    expect(classesOf(walk({ yes: itself }))).toEqual(['minimal']);
  });

  // Machinery is Section B, point 21 since 2026-07-27: its own law takes the requirements over (Art. 2(2)).
  test('a safety component of a machine', () => {
    const walked = solve('machinery', {
      yes: [...weProvide, 'product-act-21', 'safety-component-b', 'third-party-assessment-b'],
    });
    expect(classesOf(walked)).toEqual(['high-risk-sectoral-b']);
    expect(dutyIds(walked).filter((id) => id.startsWith('p-') && id !== 'p-99-5')).toEqual([]);
    expect(walked.classification.remarks).toContain('sector-law-decides');
    expect(walked.classification.firstSteps).toContain('ask-sector-authority');
  });

  // Art. 25(3).
  test('a manufacturer that sells the AI component under its own name is its provider', () => {
    const walked = walk({
      yes: [
        ...system,
        'role-manufacturer',
        'in-product-in-union',
        'product-act-11',
        'safety-component-a',
        'third-party-assessment-a',
        'product-under-own-name',
      ],
    });
    expect(rolesOf(walked)).toEqual(['provider', 'product-manufacturer']);
    expect(dutyIds(walked)).toContain('m-25-3');
    expect(dutyIds(walked)).not.toContain('v-25-1');
  });

  test('the answers on one section say nothing about the other', () => {
    const walked = walk({
      yes: [
        ...weProvide,
        'product-act-11',
        'product-act-21',
        'safety-component-b',
        'third-party-assessment-b',
      ],
    });
    expect(classesOf(walked)).toEqual(['high-risk-sectoral-b']);
  });
});

describe('systems that were there before (Art. 111(2))', () => {
  const hiring = [...weProvide, 'use-4a', 'profiles-4a'] as const;
  const early = { origin: 'own', stage: 'in-use', availableSince: '2025-03-01' } as const;

  test('without a change of design the duties do not reach it', () => {
    const walked = solve('existing system', { yes: hiring, register: early });
    expect(dutiesIn(walked)).toEqual(expect.arrayContaining(['p-09 after 2027-12-02']));
    expect(dutiesIn(walked)).toContain('all-04 2025-02-02');
    expect(walked.classification.remarks).toContain('existing-system');
  });

  test('with one, or unsure of one, they do', () => {
    const yes = walk({ yes: [...hiring, 'design-changes-later'], register: early });
    const unsure = walk({ yes: hiring, unsure: ['design-changes-later'], register: early });
    for (const walked of [yes, unsure]) {
      expect(dutiesIn(walked)).toContain('p-09 2027-12-02');
      expect(walked.classification.remarks).not.toContain('existing-system');
    }
  });

  test('made for public authorities it has until 2030-08-02', () => {
    const walked = walk({ yes: [...hiring, 'for-public-authorities'], register: early });
    expect(dutiesIn(walked)).toContain('p-09 2030-08-02');
  });

  test('a first unit on the day itself is no longer "before"', () => {
    const on = (availableSince: string) =>
      walk({ yes: hiring, register: { ...early, availableSince }, day: '2028-01-01' });
    expect(dutiesIn(on('2027-12-01'))).toContain('p-09 after 2027-12-02');
    expect(dutiesIn(on('2027-12-02'))).toContain('p-09 2027-12-02');
  });

  test('what is bought late may have been sold before: that is asked', () => {
    const late = { origin: 'bought', stage: 'in-use', availableSince: '2028-01-01' } as const;
    const asked = (register: typeof late | (typeof early & object)) =>
      walk({
        yes: [...weUse, 'use-4a', 'profiles-4a'],
        register,
        day: '2028-02-01',
      }).classification.asked.map(({ page }) => page.id);
    expect(asked(late)).toContain('legacy');
    expect(asked(early)).not.toContain('legacy');
  });

  test('2027-12-01 and 2027-12-02', () => {
    const kind = (day: string) =>
      walk({ yes: hiring, day }).duties.find(({ obligation }) => obligation.id === 'p-09')?.start;
    expect(kind('2027-12-01')).toMatchObject({ kind: 'from', day: '2027-12-02' });
    expect(kind('2027-12-02')).toMatchObject({ kind: 'applies', since: '2027-12-02' });
  });
});

describe('general-purpose models', () => {
  const model = ['is-model', 'trained-own-model'] as const;

  // Chapter V alone: Arts 4 and 5 speak of AI systems, which a model by itself is not (recital 97).
  test('an own foundation model', () => {
    const walked = solve('foundation model', { yes: model });
    expect(classesOf(walked)).toEqual(['gpai']);
    expect(rolesOf(walked)).toEqual(['gpai-provider']);
    expect(dutiesIn(walked)).toEqual([
      'g-53-1a 2025-08-02',
      'g-53-1b 2025-08-02',
      'g-53-1c 2025-08-02',
      'g-53-1d 2025-08-02',
    ]);
  });

  // Art. 53(2), 54(6): two duties stay.
  test('open weights take (a), (b) and the representative away, unless systemic', () => {
    const open = walk({ yes: [...model, 'open-weights'], profile: { country: 'CH' } });
    expect(dutyIds(open)).toEqual(['g-53-1c', 'g-53-1d']);
    const systemic = walk({
      yes: [...model, 'open-weights', 'over-compute-threshold'],
      profile: { country: 'CH' },
    });
    expect(classesOf(systemic)).toEqual(['gpai-systemic', 'gpai']);
    expect(dutyIds(systemic)).toEqual([
      'g-53-1a', 'g-53-1b', 'g-53-1c', 'g-53-1d', 'g-54', 'g-52', 'g-55',
    ]); // prettier-ignore
  });

  // Art. 111(3).
  test('a model from before August 2025 has until 2027-08-02', () => {
    const old = [...model, 'model-placed-before-chapter'] as const;
    expect(dutiesIn(walk({ yes: old, day: '2027-08-01' }))).toContain('g-53-1a 2027-08-02');
    const after = walk({ yes: old, day: '2027-08-02' });
    expect(dutiesIn(after)).toContain('g-53-1a 2025-08-02');
    expect(after.classification.asked.map(({ page }) => page.id)).not.toContain('model-legacy');
  });

  test('a representative of a model provider', () => {
    const walked = walk({ yes: ['is-model', 'represents-model-provider'] });
    expect(rolesOf(walked)).toEqual(['authorised-representative']);
    expect(dutyIds(walked)).toContain('g-54');
  });

  test('a model that is not general-purpose has no duties of its own', () => {
    const walked = walk({ yes: ['is-model'] });
    expect(classesOf(walked)).toEqual(['out-of-scope']);
    expect(walked.classification.remarks).toContain('model-without-chapter-five');
    expect(walked.duties).toEqual([]);
  });

  // Recital 97: an own model inside an own system counts.
  test('an own model inside an own chatbot', () => {
    const walked = walk({ yes: [...weProvide, 'talks-to-people', 'trained-own-model'] });
    expect(classesOf(walked)).toEqual(['gpai', 'transparency']);
    expect(rolesOf(walked)).toEqual(['provider', 'gpai-provider']);
  });
});

describe('ways out', () => {
  test.each([
    ['rules that people wrote', []],
    ['no role', [...system, 'on-union-market']],
    ['private use only', [...system, 'role-deployer', 'private-use-only', 'deployer-in-union']],
    ['no link to the Union', [...system, 'role-provider']],
    ['military only', [...weProvide, 'only-military']],
    ['authorities of third countries', [...weProvide, 'third-country-cooperation']],
    ['research only', [...weProvide, 'only-research']],
    ['before the market', [...weProvide, 'before-market']],
  ] as const)('%s', (_name, yes) => {
    const walked = walk({ yes });
    expect(classesOf(walked)).toEqual(['out-of-scope']);
    expect(walked.duties).toEqual([]);
    expect(rolesOf(walked)).toEqual([]);
  });

  test('open source is none: high-risk stays, and a minimal system is told of Art. 2(12)', () => {
    const high = walk({ yes: [...weProvide, 'open-source', 'use-4a', 'profiles-4a'] });
    expect(classesOf(high)).toEqual(['high-risk-annex-iii']);
    expect(high.classification.remarks).toContain('open-source-is-no-exit');
    const minimal = walk({ yes: [...weProvide, 'open-source'] });
    expect(minimal.classification.remarks).toContain('open-source-leaves-little');
  });

  test('an exception that the register contradicts is not kept', () => {
    const walked = walk({
      yes: [...weProvide, 'before-market', 'use-4a', 'profiles-4a'],
      register: { stage: 'in-use', origin: 'own' },
    });
    expect(walked.classification.contradictions).toEqual(['before-market-yet-in-use']);
    expect(classesOf(walked)).toEqual(['high-risk-annex-iii']);
  });
});

describe('reliefs by size (Art. 3(14a), (14b), 99(6), (6a))', () => {
  const hiring = [...weProvide, 'use-4a', 'profiles-4a'] as const;
  test.each([
    ['10-49', 'reliefs-for-small'],
    ['50-249', 'reliefs-for-small'],
    ['250-749', 'reliefs-for-mid-caps'],
    ['750+', null],
  ] as const)('%s people', (size, remark) => {
    const remarks: readonly string[] = walk({ yes: hiring, profile: { size } }).classification
      .remarks;
    expect(remarks.filter((id) => id.startsWith('reliefs'))).toEqual(remark ? [remark] : []);
  });

  test('an unknown size is asked', () => {
    const pages = walk({ yes: hiring, profile: { size: null } }).classification.asked;
    expect(pages.map(({ page }) => page.id)).toContain('size');
  });
});

// The whole list ----------------------------------------------------------------------------------------

/** Everybody in scope: Art. 4, 5(1) with the two new points, and the permission of Art. 4a. */
const everyone = [
  'all-04 2025-02-02',
  'all-05 2025-02-02',
  'all-05b 2026-12-02',
  'all-4a 2026-07-27',
];
const from = (day: string, ...ids: readonly string[]) => ids.map((id) => `${id} ${day}`);
const annexThree = '2027-12-02';
const annexOne = '2028-08-02';
const general = '2026-08-02';

/** Section 4.2 of the data sheet. Truth towards authorities (Art. 99(5)) is owed since 2025-08-02. */
const provides = (day: string) => [
  ...from(
    day,
    ...providerDuties.filter((id) => id !== 'p-99-5' && (id !== 'p-49' || day === annexThree)),
  ),
  'p-99-5 2025-08-02',
];
/** Section 4.3: what every deployer of a high-risk system owes, whatever it does with it. */
const uses = (day: string) => from(day, 'd-26-1', 'd-26-2', 'd-26-5', 'd-26-6', 'd-26-12');

interface Whole {
  readonly what: string;
  readonly why: string;
  readonly situation: Situation;
  readonly classes: readonly string[];
  readonly roles: readonly string[];
  readonly duties: readonly string[];
  readonly remarks: readonly string[];
}

const medicalDevice = [
  'product-act-11',
  'safety-component-a',
  'third-party-assessment-a',
] as const satisfies Situation['yes'];

const whole: readonly Whole[] = [
  {
    what: 'credit scoring, built and used by a bank',
    why: 'Annex III 5(b); Art. 27(1): any deployer of 5(b); Art. 26(11) and 86 for decisions about people',
    situation: { yes: [...weDoBoth, 'use-5b', 'profiles-5b', 'decides-about-people'] },
    classes: ['high-risk-annex-iii'],
    roles: ['provider', 'deployer'],
    duties: [
      ...everyone,
      ...provides(annexThree),
      ...uses(annexThree),
      ...from(annexThree, 'd-26-11', 'd-27', 'd-86'),
    ],
    remarks: [],
  },
  {
    what: 'a component of a medical device, provider',
    why: 'Annex I, Section A, point 11; Art. 6(1); no registration, which Art. 49(1) keeps for Annex III',
    situation: { yes: [...weProvide, ...medicalDevice] },
    classes: ['high-risk-annex-i-a'],
    roles: ['provider'],
    duties: [...everyone, ...provides(annexOne)],
    remarks: [],
  },
  {
    what: 'the same device in a public hospital',
    why: 'Arts 26(8), (10), (11), 27 and 86 are for Annex III only; the rest of Art. 26 binds from 2028-08-02',
    situation: {
      yes: [
        ...weUse,
        ...medicalDevice,
        'public-body',
        'public-service',
        'decides-about-people',
        'law-enforcement',
        'controls-inputs',
        'at-own-workplace',
        'data-protection-assessment',
      ],
    },
    classes: ['high-risk-annex-i-a'],
    roles: ['deployer'],
    duties: [...everyone, ...uses(annexOne), ...from(annexOne, 'd-26-4', 'd-26-7', 'd-26-9')],
    remarks: [],
  },
  {
    what: 'a listed use inside a medical device',
    why: 'Both routes of Art. 6: the earlier day counts, and registration comes with Annex III',
    situation: { yes: [...weProvide, ...medicalDevice, 'use-5d', 'profiles-5d'] },
    classes: ['high-risk-annex-iii', 'high-risk-annex-i-a'],
    roles: ['provider'],
    duties: [...everyone, ...provides(annexThree)],
    remarks: [],
  },
  {
    what: 'emotion recognition at work for a safety reason',
    why: 'Art. 5(1)(f) leaves it; Annex III 1(c) and 4(b); Art. 50(3) and (5); Art. 26(7)',
    situation: {
      yes: [
        ...weUse,
        'use-1c',
        'use-4b',
        'emotions-allowed',
        'profiles-1c',
        'profiles-4b',
        'reads-emotions',
        'at-own-workplace',
      ],
    },
    classes: ['high-risk-annex-iii', 'transparency'],
    roles: ['deployer'],
    duties: [
      ...everyone,
      ...from(general, 'all-95', 't-50-3', 't-50-5'),
      ...uses(annexThree),
      ...from(annexThree, 'd-26-7'),
    ],
    remarks: ['transparency-on-top'],
  },
  {
    what: 'exam proctoring at a public university',
    why: 'Annex III 3(d); Art. 26(8) with 49(3); Art. 27(1), body governed by public law; Art. 26(11), 86',
    situation: {
      yes: [...weUse, 'use-3d', 'profiles-3d', 'public-body', 'decides-about-people'],
    },
    classes: ['high-risk-annex-iii'],
    roles: ['deployer'],
    duties: [
      ...everyone,
      ...uses(annexThree),
      ...from(annexThree, 'd-26-8', 'd-26-11', 'd-27', 'd-86'),
    ],
    remarks: [],
  },
  {
    what: 'a private school with the same',
    why: 'Art. 27(1), private entity providing public services; registration (49(3)) is for authorities',
    situation: {
      yes: [...weUse, 'use-3d', 'profiles-3d', 'public-service', 'decides-about-people'],
    },
    classes: ['high-risk-annex-iii'],
    roles: ['deployer'],
    duties: [...everyone, ...uses(annexThree), ...from(annexThree, 'd-26-11', 'd-27', 'd-86')],
    remarks: [],
  },
  {
    what: 'a public utility that controls its water network',
    why: 'Annex III 2: out of Art. 27(1), 49(3) and 86(1); Art. 26(11) knows no such exception',
    situation: { yes: [...weUse, 'use-2', 'public-body', 'decides-about-people'] },
    classes: ['high-risk-annex-iii'],
    roles: ['deployer'],
    duties: [...everyone, ...uses(annexThree), ...from(annexThree, 'd-26-11')],
    remarks: ['general-test-and-conditions'],
  },
  {
    what: 'remote identification after the event by the police',
    why: 'Annex III 1(a); Art. 26(10)',
    situation: { yes: [...weUse, 'use-1a', 'profiles-1a', 'law-enforcement', 'public-body'] },
    classes: ['high-risk-annex-iii'],
    roles: ['deployer'],
    duties: [...everyone, ...uses(annexThree), ...from(annexThree, 'd-26-8', 'd-26-10', 'd-27')],
    remarks: [],
  },
  {
    what: 'a general chatbot repurposed into hiring',
    why: 'Art. 25(1)(c): it becomes the provider and remains the deployer; Art. 26(7), (11), 86',
    situation: {
      yes: [
        ...weUse,
        'use-4a',
        'profiles-4a',
        'repurposed',
        'at-own-workplace',
        'decides-about-people',
      ],
    },
    classes: ['high-risk-annex-iii'],
    roles: ['provider', 'deployer'],
    duties: [
      ...everyone,
      ...provides(annexThree),
      ...uses(annexThree),
      ...from(annexThree, 'd-26-7', 'd-26-11', 'd-86', 'v-25-1'),
    ],
    remarks: ['became-provider'],
  },
  {
    what: 'a narrow procedural task in hiring, without profiling',
    why: 'Art. 6(3) lets it out, Art. 6(4) and 49(2) ask for file and entry; Art. 95 as any other system',
    situation: { yes: [...weProvide, 'use-4a', 'harmless-4a', 'narrow-task-4a'] },
    classes: ['annex-iii-derogated'],
    roles: ['provider'],
    duties: [...everyone, 'all-95 2026-08-02', 'p-06-4 2027-12-02'],
    remarks: ['general-test-and-conditions'],
  },
  {
    what: 'an importer of a high-risk system',
    why: 'Art. 23 alone: Art. 4 and 4a name providers and deployers',
    situation: { yes: [...system, 'role-importer', 'on-union-market', 'use-4a', 'profiles-4a'] },
    classes: ['high-risk-annex-iii'],
    roles: ['importer'],
    duties: ['all-05 2025-02-02', 'i-23 2027-12-02'],
    remarks: [],
  },
  {
    what: 'a distributor of a medical device',
    why: 'Art. 24, from the day of Annex I',
    situation: { yes: [...system, 'role-distributor', 'on-union-market', ...medicalDevice] },
    classes: ['high-risk-annex-i-a'],
    roles: ['distributor'],
    duties: ['all-05 2025-02-02', 'x-24 2028-08-02'],
    remarks: [],
  },
  {
    what: 'the authorised representative of a provider',
    why: 'Art. 22(3) and (4)',
    situation: {
      yes: [...system, 'role-representative', 'on-union-market', 'use-4a', 'profiles-4a'],
    },
    classes: ['high-risk-annex-iii'],
    roles: ['authorised-representative'],
    duties: ['all-05 2025-02-02', 'a-22 2027-12-02'],
    remarks: [],
  },
  {
    what: 'a distributor that puts its own name on it',
    why: 'Art. 25(1)(a): provider from then on; Art. 24 stays',
    situation: {
      yes: [...system, 'role-distributor', 'on-union-market', 'use-4a', 'profiles-4a', 'rebranded'],
    },
    classes: ['high-risk-annex-iii'],
    roles: ['provider', 'distributor'],
    duties: [...everyone, ...provides(annexThree), ...from(annexThree, 'x-24', 'v-25-1')],
    remarks: ['became-provider'],
  },
  {
    what: 'a Swiss provider',
    why: 'Art. 2(1)(a) reaches it, Art. 22(1) asks for a representative in the Union',
    situation: {
      yes: [...weProvide, 'use-4a', 'profiles-4a'],
      profile: { country: 'CH' },
    },
    classes: ['high-risk-annex-iii'],
    roles: ['provider'],
    duties: [...everyone, ...provides(annexThree), ...from(annexThree, 'p-22')],
    remarks: [],
  },
  {
    what: 'an image generator with intimate imagery, before the ban',
    why: 'Art. 5(1)(ba) from 2026-12-02 (Art. 113(a)); until then Art. 50(2) and (5)',
    situation: { yes: [...weProvide, 'practice-ba', 'makes-content'], day: '2026-12-01' },
    classes: ['prohibited', 'transparency'],
    roles: ['provider'],
    duties: [...everyone, ...from(general, 'all-95', 't-50-2', 't-50-5')],
    remarks: ['new-prohibition-ahead'],
  },
  {
    what: 'the same on the day of the ban',
    why: 'Art. 5(1)(ba): nothing but the prohibitions is left to say',
    situation: { yes: [...weProvide, 'practice-ba', 'makes-content'], day: '2026-12-02' },
    classes: ['prohibited'],
    roles: ['provider'],
    duties: ['all-05 2025-02-02', 'all-05b 2026-12-02'],
    remarks: [],
  },
  {
    what: 'a deepfake tool for marketing, used by its maker, there since 2025, before the grace ends',
    why: 'Art. 50(2) with 111(4); Art. 50(4), first subparagraph; Art. 50(5)',
    situation: {
      yes: [...weDoBoth, 'makes-content', 'deep-fake', 'placed-before-marking'],
      day: '2026-12-01',
    },
    classes: ['transparency'],
    roles: ['provider', 'deployer'],
    duties: [...everyone, ...from(general, 'all-95', 't-50-4a', 't-50-5'), 't-50-2 2026-12-02'],
    remarks: ['marking-grace'],
  },
  {
    what: 'a machine with a safety component that also talks to its operator',
    why: 'Annex I, Section B, point 21: Art. 2(2); what is shown besides counts for uses outside the machine',
    situation: {
      yes: [
        ...weProvide,
        'product-act-21',
        'safety-component-b',
        'third-party-assessment-b',
        'talks-to-people',
      ],
    },
    classes: ['high-risk-sectoral-b', 'transparency'],
    roles: ['provider'],
    duties: [...everyone, ...from(general, 'all-95', 't-50-1', 't-50-5')],
    remarks: ['sector-law-decides'],
  },
  {
    what: 'a machine with a safety component and nothing else',
    why: 'Art. 2(2): only Art. 6(1), 60a and 102 to 112, none of them a duty of an operator',
    situation: {
      yes: [...weProvide, 'product-act-21', 'safety-component-b', 'third-party-assessment-b'],
    },
    classes: ['high-risk-sectoral-b'],
    roles: ['provider'],
    duties: [],
    remarks: ['sector-law-decides'],
  },
  {
    what: 'a foundation model with systemic risk of a Swiss company',
    why: 'Arts 51 to 55, Art. 54 from outside the Union',
    situation: {
      yes: ['is-model', 'trained-own-model', 'over-compute-threshold'],
      profile: { country: 'CH' },
    },
    classes: ['gpai-systemic', 'gpai'],
    roles: ['gpai-provider'],
    duties: from(
      '2025-08-02',
      ...['g-53-1a', 'g-53-1b', 'g-53-1c', 'g-53-1d', 'g-54', 'g-52', 'g-55'],
    ),
    remarks: [],
  },
  {
    what: 'a hiring tool of a public authority, there since 2025 and left as it is',
    why: 'Art. 111(2), second sentence: 2030-08-02, also for Art. 27; Arts 4 and 5 do not wait',
    situation: {
      yes: [...weUse, 'use-4a', 'profiles-4a', 'public-body', 'for-public-authorities'],
      register: { stage: 'in-use', availableSince: '2025-03-01' },
    },
    classes: ['high-risk-annex-iii'],
    roles: ['deployer'],
    duties: [...everyone, ...uses('2030-08-02'), ...from('2030-08-02', 'd-26-8', 'd-27')],
    remarks: ['existing-system-of-authorities'],
  },
];

describe('the whole outcome', () => {
  test.each(whole)('$what ($why)', ({ situation, classes, roles, duties, remarks }) => {
    const walked = walk(situation);
    expect(classesOf(walked)).toEqual(classes);
    expect(rolesOf(walked)).toEqual(roles);
    expect(dutiesIn(walked).toSorted()).toEqual(duties.toSorted());
    expect(walked.classification.remarks).toEqual(remarks);
    expect(walked.classification.needsReview).toBe(false);
  });
});

test('most cases take fewer than twelve questions', () => {
  const numbers = counted.map(({ questions }) => questions).sort((one, other) => one - other);
  expect(numbers.length).toBeGreaterThan(15);
  expect(numbers[Math.floor(numbers.length / 2)]).toBeLessThan(12);
});
