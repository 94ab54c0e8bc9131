/** What people read in the OSCAL file. The names of its fields are NIST's. */
export const oscal = {
  title: (organisation: string) =>
    `${organisation}: self-assessment of readiness for ISO/IEC 42001:2023`,
  assessor: 'The organisation itself',
  results: 'Readiness for ISO/IEC 42001:2023',
  description: (answered: number, total: number, readiness: string | null) =>
    readiness === null
      ? `${answered} of ${total} items answered by the organisation itself.`
      : `${answered} of ${total} items answered by the organisation itself. Overall readiness: ${readiness}; the low figure counts what is not known as nothing, the high one as met.`,
  controls:
    'Requirements of clauses 4 to 10 and controls of Annex A of ISO/IEC 42001:2023, by their numbers: clause-6.1.2 is clause 6.1.2, a.6.2.8 is control A.6.2.8. Excluded are controls that the organisation leaves out with a reason; clauses are never left out.',
  noPlan:
    'There is no assessment plan in OSCAL. The resource referred to says how the self-assessment was done.',
  wholeSystem: 'The AI management system as a whole',
  method: {
    title: 'How this self-assessment was done',
    text: 'People of the organisation answered 70 questions in Plumbline, one for each requirement of clauses 4 to 10 and each control of Annex A of ISO/IEC 42001:2023, on a scale from 0 (nothing yet) to 5 (optimised); level 3 is what certification asks for. A level above 2 counts only once the documented information that the item makes mandatory is approved. Nobody outside the organisation has checked the answers. Findings that rest on them are potential ones: only a certification body grades.',
  },
  standard: {
    title: 'ISO/IEC 42001:2023',
    text: 'The standard assessed against. This file holds none of its text: buy the standard to read the requirements.',
    citation:
      'ISO/IEC 42001:2023, Information technology, Artificial intelligence, Management system',
  },
  observation: {
    answer: (question: string, answer: string) => `${question}\n\nAnswer: ${answer}.`,
    reason: (reason: string) =>
      reason === '' ? 'No reason for leaving it out is written down.' : `Reason: ${reason}`,
    method: 'Answered by the organisation itself; evidence is named, not attached.',
    owner: (owner: string) => `Owner: ${owner}`,
  },
  finding: {
    cause: 'Cause',
    correction: 'Put right at once',
    correctiveAction: 'Keeps it from happening again',
    effectiveness: 'Checked that it works',
    acceptance: 'Why it may stay',
    owner: 'Owner',
  },
  risk: {
    untitled: 'Risk without a name',
    measures: 'Measures',
    statement: (system: string) =>
      `A risk of the AI system "${system}", rated by the organisation on scales from 1 to 5.`,
  },
};
