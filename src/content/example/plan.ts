import { people } from './people.ts';
import type { ExamplePlanEntry, ExamplePlanSettings, ExampleTraining } from './types.ts';

/** Mariana, Tiago and one of the product managers share the work. */
export const planSettings: ExamplePlanSettings = {
  startDate: '2026-11-23',
  people: 3,
  daysPerWeek: 2,
  bestCase: 0.8,
  worstCase: 1.5,
  weeksOfOperation: 8,
  weeksToStageOne: 6,
  weeksToStageTwo: 6,
  updatedAt: '2026-11-20T15:42:00Z',
};

type Given = Partial<ExamplePlanEntry> & Pick<ExamplePlanEntry, 'id'>;

function entry(given: Given): ExamplePlanEntry {
  return {
    title: '',
    note: '',
    item: null,
    phase: null,
    effortDays: null,
    after: [],
    place: null,
    owner: '',
    startDate: '',
    dueDate: '',
    state: 'open',
    createdAt: '2026-11-16T09:00:00Z',
    updatedAt: '2026-11-18T09:00:00Z',
    ...given,
  };
}

/** What they decided about the plan: dates that are booked, work that has begun, and two actions of their own. */
export const planEntries: readonly ExamplePlanEntry[] = [
  entry({
    id: 'document:risk-treatment-plan',
    state: 'in-work',
    note: 'Four signatures wait for the bias test.',
    after: ['own:crivo-bias-test'],
  }),
  entry({
    id: 'item:8.1',
    state: 'in-work',
    note: 'Balcão is done. Crivo follows with the January release.',
  }),
  entry({
    id: 'item:9.2.1',
    startDate: '2027-03-08',
    note: 'Booked with the auditor for three days; a report by the end of the week.',
  }),
  entry({ id: 'item:9.3.1', startDate: '2027-04-14', note: 'After the audit report, not before.' }),
  entry({
    id: 'own:crivo-bias-test',
    title: 'Bias test of Crivo by age, sex and origin of the name',
    note: 'Nuno has the method and no data by group. Two employers lend anonymised results of 2025.',
    item: 'A.6.2.4',
    phase: 'controls',
    effortDays: 12,
    owner: people.nuno,
    startDate: '2026-12-01',
    dueDate: '2027-01-29',
    state: 'in-work',
    createdAt: '2026-11-16T09:10:00Z',
  }),
  entry({
    id: 'own:crivo-contracts',
    title: 'Read the nine Crivo contracts for what we promised',
    item: 'A.8.5',
    phase: 'controls',
    effortDays: 3,
    owner: people.leonor,
    dueDate: '2026-12-11',
    createdAt: '2026-11-16T09:20:00Z',
  }),
];

/** Everybody in the house and the four freelancers who label messages. */
export const training: readonly ExampleTraining[] = [
  {
    id: 'training-may',
    date: '2026-05-21',
    trained: 38,
    affected: 46,
    note: 'One hour for everybody. Four were on leave, four freelancers were not asked.',
    createdAt: '2026-05-22T08:00:00Z',
    updatedAt: '2026-05-22T08:00:00Z',
  },
  {
    id: 'training-september',
    date: '2026-09-24',
    trained: 42,
    affected: 46,
    note: 'The rest of the house. The freelancers are still missing.',
    createdAt: '2026-09-25T08:00:00Z',
    updatedAt: '2026-09-25T08:00:00Z',
  },
];
