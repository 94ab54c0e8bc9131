import type { AnswerField, DocumentField } from '../../../core/changes/said.ts';
import type { Profile, Settings } from '../../../core/assessment.ts';
import type { CollectionId } from '../../../core/entries.ts';
import { counted } from '../../format.ts';

const answerFields: Readonly<Record<AnswerField, string>> = {
  choice: 'level',
  justification: 'reason for leaving it out',
  evidence: 'evidence',
  note: 'note',
  owner: 'owner',
  dueDate: 'due date',
  flagged: 'flag',
};

const documentFields: Readonly<Record<DocumentField, string>> = {
  state: 'state',
  location: 'place',
  version: 'version',
  date: 'date',
  reviewDate: 'next review',
  owner: 'owner',
};

const profileFields: Readonly<Record<keyof Profile, string>> = {
  name: 'name',
  sector: 'sector',
  size: 'size',
  country: 'country',
  activities: 'what you do with AI',
  isoRoles: 'roles in the standard',
  operatorRoles: 'roles in the AI Act',
  riskClasses: 'risk classes',
  certifications: 'certificates',
  goal: 'goal',
  target: 'target level',
};

const settings: Readonly<Record<keyof Settings, string>> = {
  soaHead: 'Head of the Statement of Applicability',
  planSettings: 'Assumptions of the plan',
  quickAnswers: 'Quick check',
  fitAnswers: 'Fit check',
};

const lists: Readonly<Record<CollectionId | 'systems', readonly [string, string]>> = {
  systems: ['AI system', 'AI systems'],
  soaEntries: ['row of the Statement of Applicability', 'rows of the Statement of Applicability'],
  ownControls: ['own control', 'own controls'],
  soaVersions: ['kept Statement of Applicability', 'kept Statements of Applicability'],
  findings: ['finding', 'findings'],
  planEntries: ['action of the plan', 'actions of the plan'],
  training: ['training figure', 'training figures'],
  snapshots: ['kept state', 'kept states'],
};

/** The screen that shows what was changed in an assessment, and where it is kept besides this browser. */
export const history = {
  title: 'History and safekeeping',
  introduction:
    'Every change is stored in this browser the moment you make it. Here you see what was changed and can take it back, even days later.',
  log: {
    title: 'What was changed',
    explanation: (limit: number) =>
      `The last ${limit} steps, newest first. Taking one back leaves alone whatever was changed elsewhere since, and can itself be undone. The log stays in this browser: no file and no link carries it.`,
    empty:
      'Nothing yet. Answer a question, and it stands here with what was there before, ready to be taken back.',
    takeBack: 'Take back',
    takeBackNamed: (what: string) => `Take back: ${what}`,
    takenBack: (what: string) => `Taken back: ${what}`,
    undone: 'taken back',
    showMore: (count: number) => `Show ${count} earlier steps`,
    goThere: 'Go there',
  },
  said: {
    fields: { answer: answerFields, document: documentFields, profile: profileFields },
    settings,
    /** "4.1 Context: level, note". */
    of: (thing: string, fields: string) => (fields === '' ? thing : `${thing}: ${fields}`),
    profile: 'Profile',
    many: (answers: number, documents: number) =>
      documents === 0
        ? `${counted(answers, 'answer', 'answers')} at once`
        : `${counted(answers, 'answer', 'answers')} and ${counted(documents, 'document', 'documents')} at once`,
    things: (
      list: CollectionId | 'systems',
      what: 'added' | 'changed' | 'removed',
      count: number,
      names: string,
    ) => {
      const [one, many] = lists[list];
      const head = `${counted(count, one, many)} ${what}`;
      return names === '' ? head : `${head}: ${names}`;
    },
    offers: 'An offered answer put aside',
    fromTo: (before: string, after: string) => `${before} → ${after}`,
    nothing: 'nothing',
    flagged: (isSet: boolean) => (isSet ? 'set' : 'not set'),
    evidence: (count: number) => counted(count, 'piece', 'pieces'),
  },
};
