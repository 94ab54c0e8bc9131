import { titles } from '../en/titles.ts';
import { isControl, itemIds, type ControlId } from '../items.ts';
import { annexA2to5 } from './annex-a-2-to-5.ts';
import { annexA6to7 } from './annex-a-6-to-7.ts';
import { annexA8to10 } from './annex-a-8-to-10.ts';
import { people } from './people.ts';
import type {
  ExampleAnswer,
  ExampleDriver,
  ExampleOwnControl,
  ExampleSoaEntry,
  ExampleSoaHead,
  ExampleSoaVersion,
} from './types.ts';

/** Version 1.1 is being written: A.7.3 has to come in, and Inês will not sign before it has. */
export const soaHead: ExampleSoaHead = {
  version: '1.1, draft',
  date: '',
  approver: '',
  updatedAt: '2026-11-13T09:10:00Z',
};

const answers: Readonly<Record<ControlId, ExampleAnswer>> = {
  ...annexA2to5,
  ...annexA6to7,
  ...annexA8to10,
};

interface Given {
  readonly reason: string;
  readonly drivers: readonly ExampleDriver[];
  readonly reviewDate?: string;
}

/** What the statement says of each control. A.7.3 and A.9.4 are out; their reasons stand in the answers. */
const given: Readonly<Record<ControlId, Given>> = {
  'A.2.2': {
    reason:
      'Customers ask for it in every tender since 2025, and without it rule 4 would be an opinion.',
    drivers: ['contract', 'good-practice'],
  },
  'A.2.3': {
    reason:
      'Privacy and purchasing rules were written before Crivo and must not contradict the AI policy.',
    drivers: ['good-practice'],
  },
  'A.2.4': {
    reason:
      'The law moved under us in July. A policy that nobody rereads would have stayed wrong until March.',
    drivers: ['law'],
  },
  'A.3.2': {
    reason:
      'Crivo needs somebody who may stop it, by name. Treats "The recruiter follows the order without reading".',
    drivers: ['risk', 'law'],
  },
  'A.3.3': {
    reason: 'Testers see things first, and the whistleblowing address does not mention AI.',
    drivers: ['good-practice'],
  },
  'A.4.2': {
    reason:
      'We did not know since when we use the vendor’s embedding model. What is not listed is not assessed.',
    drivers: ['risk'],
  },
  'A.4.3': {
    reason:
      'Deletion requests can only be met for data that stands in a table. Treats "Messages that had to be deleted live on in the model".',
    drivers: ['risk', 'law'],
  },
  'A.4.4': {
    reason: 'The libraries under Rota decide what can be rebuilt in two years.',
    drivers: ['good-practice'],
  },
  'A.4.5': {
    reason: 'Four customers have a clause that their data stays in the EU, overflow included.',
    drivers: ['contract'],
  },
  'A.4.6': {
    reason:
      'Nobody who hires people for a living took part in Crivo. A list of skills would have shown the hole.',
    drivers: ['risk'],
  },
  'A.5.2': {
    reason:
      'Crivo decides who is looked at first. We cannot know whom that hurts without asking in a fixed way.',
    drivers: ['risk', 'law'],
  },
  'A.5.3': {
    reason: 'An assessment that is edited in place proves nothing a year later.',
    drivers: ['law'],
  },
  'A.5.4': {
    reason:
      'Treats "Whole groups of applicants stand lower". Applicants over 50 and people back from leave are named.',
    drivers: ['risk', 'law'],
  },
  'A.5.5': {
    reason:
      'Two thousand applications a month pass through nine employers: enough to shift who gets invited in Porto.',
    drivers: ['risk'],
  },
  'A.6.1.2': {
    reason:
      'The release gate knows accuracy and speed. What else we promise has to be measurable there.',
    drivers: ['good-practice'],
  },
  'A.6.1.3': {
    reason:
      'Three products, three ways of building. Rota lives on one branch under one person’s rules.',
    drivers: ['risk'],
  },
  'A.6.2.2': {
    reason: 'The specification of Crivo must say how a person decides, not only that one does.',
    drivers: ['risk', 'law'],
  },
  'A.6.2.3': {
    reason: 'The technical file for Crivo draws on design records that exist only as tickets.',
    drivers: ['law'],
  },
  'A.6.2.4': {
    reason:
      'Treats three risks of the register, among them the vendor changing the model under us.',
    drivers: ['risk', 'contract'],
    reviewDate: '2027-01-29',
  },
  'A.6.2.5': {
    reason:
      'A customer on a bad release is a customer on the phone. The way back was needed in August.',
    drivers: ['good-practice'],
  },
  'A.6.2.6': {
    reason: 'Treats "Answers in Greek and Bulgarian are worse, and nobody notices".',
    drivers: ['risk', 'contract'],
    reviewDate: '2027-02-12',
  },
  'A.6.2.7': {
    reason:
      'Crivo is high-risk under Annex III: its technical documentation has to stand before 2 December 2027.',
    drivers: ['law'],
  },
  'A.6.2.8': {
    reason: 'Without the ranking as the recruiter saw it, no complaint about Crivo can be judged.',
    drivers: ['risk', 'law'],
    reviewDate: '2027-01-15',
  },
  'A.7.2': {
    reason: 'Treats "One customer sees another customer’s documents", which happened in July.',
    drivers: ['risk', 'contract'],
  },
  'A.7.3': { reason: '', drivers: [], reviewDate: '2026-12-18' },
  'A.7.4': {
    reason:
      'Labels agreed on 81 %, and nobody had said how much is enough. Part of treating unfair rankings.',
    drivers: ['risk'],
  },
  'A.7.5': {
    reason:
      'A customer asked us to forget its messages and we could not say what Rota had learnt from them.',
    drivers: ['risk', 'law'],
  },
  'A.7.6': {
    reason: 'Two labelling guides are around. Which one made Rota 3 decides what Rota 3 can do.',
    drivers: ['good-practice'],
  },
  'A.8.2': {
    reason: 'People must know that Balcão is a machine, in all five languages they use.',
    drivers: ['law', 'contract'],
  },
  'A.8.3': {
    reason: 'Treats "Nobody outside can complain".',
    drivers: ['risk'],
    reviewDate: '2026-12-18',
  },
  'A.8.4': {
    reason: 'Eleven contracts promise a message within 24 hours of an incident.',
    drivers: ['contract', 'law'],
  },
  'A.8.5': {
    reason: 'Nobody has read the nine Crivo contracts for what we promised there.',
    drivers: ['law', 'contract'],
  },
  'A.9.2': {
    reason:
      'The form for new tools refused three of fourteen requests; without it they would be in use.',
    drivers: ['good-practice'],
  },
  'A.9.3': {
    reason:
      'An agent must be able to take over a chat. Treats "The recruiter follows the order without reading" as well.',
    drivers: ['risk'],
  },
  'A.9.4': { reason: '', drivers: [], reviewDate: '2027-09-09' },
  'A.10.2': {
    reason:
      'Between the model vendor, us and the employer, each could believe that another one looks.',
    drivers: ['contract', 'law'],
  },
  'A.10.3': {
    reason:
      'Every answer of Balcão comes from a supplier’s model. Treats "The vendor changes the model under us".',
    drivers: ['risk'],
  },
  'A.10.4': {
    reason: 'Customers hear from applicants what we never hear.',
    drivers: ['good-practice'],
  },
};

/** Reviewed together with the whole statement, unless something is known that cannot wait. */
const usualReview = '2027-04-14';

const controls = itemIds.filter(isControl);

/** In the order in which an assessment keeps them: those of one moment stand by their ids. */
export const soaEntries: readonly ExampleSoaEntry[] = controls.toSorted().map((id) => ({
  id,
  reason: given[id].reason,
  drivers: given[id].drivers,
  reviewDate: given[id].reviewDate ?? usualReview,
  createdAt: '2026-10-01T09:00:00Z',
  updatedAt: '2026-11-13T09:10:00Z',
}));

export const ownControls: readonly ExampleOwnControl[] = [
  {
    id: 'own-prompt-change',
    reference: 'TC-1',
    title: 'No change of a prompt in production without ticket and second reader',
    reason:
      'Until August prompts were edited where customers used them. Annex A has change in A.6.2.5 and A.6.2.6, but nothing that says prompt.',
    drivers: ['risk'],
    state: 'partly',
    owner: people.tiago,
    evidence: 'Change log of Balcão prompts, repo balcao/prompts; Crivo not yet',
    evidenceDate: '2026-09-30',
    reviewDate: '2026-12-18',
    createdAt: '2026-10-01T09:00:00Z',
    updatedAt: '2026-11-06T16:20:00Z',
  },
  {
    id: 'own-index-isolation',
    reference: 'TC-2',
    title: 'Test before every release that no customer finds another customer’s documents',
    reason: 'The incident of July. A shared search index was enough.',
    drivers: ['risk', 'contract'],
    state: 'in-place',
    owner: people.rui,
    evidence: 'Isolation test in the release checklist, REL-2026-21',
    evidenceDate: '2026-10-29',
    reviewDate: '2027-04-14',
    createdAt: '2026-10-01T09:05:00Z',
    updatedAt: '2026-10-29T11:00:00Z',
  },
];

/** Levels as they counted when version 1.0 was signed, where they were others than today. */
const levelsInOctober: Readonly<Partial<Record<ControlId, number | null>>> = {
  'A.4.2': 1,
  'A.5.4': 0,
  'A.6.2.6': 1,
  'A.8.4': 2,
  'A.9.2': 1,
};

/** Reasons as they stood in version 1.0, where they were others than today. */
const reasonsInOctober: Readonly<Partial<Record<ControlId, string>>> = {
  'A.6.2.4': 'Releases of Balcão have always been tested.',
  'A.8.3': 'Somebody outside should be able to write to us.',
};

export const soaVersions: readonly ExampleSoaVersion[] = [
  {
    id: 'soa-1-0',
    version: '1.0',
    date: '2026-10-08',
    approver: people.ines,
    note: 'The version that is approved and that two customers have.',
    rows: [
      ...controls.map((id) => {
        const answer = answers[id];
        const isOut = answer.choice === 'excluded';
        const level = typeof answer.choice === 'number' ? Math.min(answer.choice, 2) : null;
        return {
          reference: id,
          title: titles.items[id],
          applies: !isOut,
          reason: isOut ? answer.justification : (reasonsInOctober[id] ?? given[id].reason),
          drivers: isOut ? [] : given[id].drivers,
          level: isOut ? null : (levelsInOctober[id] ?? level),
          owner: answer.owner,
          reviewDate: '2027-04-14',
        };
      }),
      {
        reference: 'TC-2',
        title: 'Test before every release that no customer finds another customer’s documents',
        applies: true,
        reason: 'The incident of July. A shared search index was enough.',
        drivers: ['risk', 'contract'],
        level: null,
        owner: people.rui,
        reviewDate: '2027-04-14',
      },
    ],
    createdAt: '2026-10-08T15:00:00Z',
    updatedAt: '2026-10-08T15:00:00Z',
  },
];
