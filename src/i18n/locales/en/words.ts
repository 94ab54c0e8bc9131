/** The field's own words: levels, states, grades, verdicts. Used on every screen and in every export. */
export const words = {
  levels: {
    0: 'Nothing yet',
    1: 'Initial',
    2: 'Repeatable',
    3: 'Defined',
    4: 'Managed',
    5: 'Optimised',
  },
  levelMeaning: {
    0: 'Nobody has started on this.',
    1: 'It happens now and then, and depends on one person.',
    2: 'It is done in a similar way each time, but not everywhere and not all written down.',
    3: 'It is approved, covers the whole scope, someone is responsible, and there is evidence. This is what certification asks for.',
    4: 'It is also measured, with a target, and the figures are looked at.',
    5: 'The figures are used to make it better, and you can show how it did.',
  },
  unknown: "I don't know",
  excluded: 'Not applicable',
  unanswered: 'Not answered',
  documentStates: {
    unknown: "Don't know",
    missing: 'Missing',
    draft: 'Draft',
    approved: 'Approved',
  },
  documentKinds: { document: 'document', record: 'record' },
  parts: { clauses: 'Clauses 4 to 10', 'annex-a': 'Annex A controls' },
  overall: 'Overall',
  rungs: {
    starting: 'Starting',
    building: 'Building',
    'stage-1-possible': 'Stage 1 possible',
    'stage-2-possible': 'Stage 2 possible',
  },
  rungMeaning: {
    starting:
      'The management system is at its beginning. That is where every certified company once was.',
    building: 'A good part stands. Something that an auditor cannot do without is still open.',
    'stage-1-possible':
      'The documents would carry a Stage 1 audit. The practice behind them is not all there yet.',
    'stage-2-possible':
      'By your own answers, documents and practice would carry both audit stages. Only a certification body can confirm it.',
  },
  grades: {
    'potential-major': 'Potential major',
    'potential-minor': 'Potential minor',
    observation: 'Observation',
  },
  headStart: { reuse: 'Reuse', extend: 'Extend', new: 'New' },
  reach: { strong: 'Strong', partial: 'Partial', weak: 'Weak', none: 'None' },
  requirement: 'Requirement',
  control: 'Control',
  yes: 'Yes',
  no: 'No',
  none: 'None',
};
