import type { ControlTexts } from '../../types.ts';

/** English texts of A.3, Internal organization. */
export const annexA3 = {
  'A.3.2': {
    question:
      'Who, by name, owns the risks, the data, the testing and the daily supervision of each AI system, and who steps in when they are away?',
    why: 'The model drifts, and the data scientist, the product manager and the support lead each assume it is for someone else. Work that falls between three roles is done by none.',
    levels: {
      1: 'People help where they can. The one who trained or configured the system is asked about everything, including whether it is fair.',
      3: 'A matrix per system or group of systems covers risk, impact, data, testing, release, oversight, safety, security, privacy and suppliers. Names and deputies are current, and the holders have accepted.',
      5: 'Handovers, vacancies and decisions left waiting are measured per role. After incidents you check whether the right person could act, and move duties that were in the wrong place.',
    },
    stage1: [
      'Role matrix that names a system owner, data owner, tester and overseer for each system',
      'Short role profiles with decision rights, including who may stop a release',
      'Deputy arrangements for the roles that have to react within hours',
    ],
    stage2: [
      'The named overseer of one system tells what they watch for and how often',
      'A leaver or job change of recent months, traced to the updated matrix',
      'A disputed release decision, and proof that the entitled person made it',
    ],
    usualGap:
      'Roles stop at the head of AI and the data protection officer. Nobody is named to oversee a system in use, and bought tools such as a CV screener have no owner.',
    firstStep:
      'Put your AI systems in rows and the duties risk, data, testing, release and oversight in columns. Fill in names, circle the empty cells, and fill two of them by Friday.',
    iso27001:
      'The security role table kept under 27001 A.5.2 is a form you can widen. It holds no owner for impact on people, training data, model testing or human supervision.',
    exclusion:
      'No company can credibly do without it, however small. Three founders may share all the roles, but who holds which must still be on paper, and one person may hold several.',
    commonlyQuoted: {
      claim: 'Area A.3 asks for an AI committee and for segregation of duties.',
      fact: 'A.3 holds two controls: allocating roles (A.3.2) and reporting of concerns (A.3.3). A committee is one way to organise yourself, nothing more, and separated duties are a 27001 control (27001 A.5.3).',
    },
  },
  'A.3.3': {
    question:
      'If a junior developer believes your AI treats some people unfairly, how can they say so without risking their job, and who must answer?',
    why: 'Insiders see trouble first: the skewed dataset, the test that was skipped. If the only listener is the manager who wants to ship, they keep quiet, or they tell the press.',
    levels: {
      1: 'The door of the boss is said to be always open. No concern has ever been written down, so none can be shown to have been handled.',
      3: 'A published procedure gives more than one way to report, also confidentially or anonymously, protects the reporter, and sets who investigates and by when. Contractors can use it, and cases are logged.',
      5: 'The number of concerns, time to answer and share that led to a change are tracked. An unusually quiet year leads you to test trust, for example with an anonymous survey.',
    },
    stage1: [
      'Procedure that names AI concerns explicitly, with channels, protection and deadlines',
      'An alternative recipient for cases in which the usual recipient is involved',
      'Case log template with receipt, assessment, outcome and feedback to the reporter',
    ],
    stage2: [
      'Random employees and a contractor asked where they would take a worry about AI',
      'A real or test case from report to answer, with identity kept confidential',
      'The investigator explains how they stay independent of the product team',
    ],
    usualGap:
      'There may be a whistleblowing line for fraud, but nobody has said that it also takes doubts about AI. Worries are voiced in chat and scroll out of sight.',
    firstStep:
      'Add AI with two examples to your existing reporting channel, or name two trusted people as a start. Tell everyone in one message how they are protected.',
    iso27001:
      'Under 27001 A.6.8 staff already know how to report security events. Ethical doubts, unfair results and misuse of AI do not fit that form, and it asks for neither anonymity nor protection from reprisal.',
    exclusion:
      'With any staff or contractors at all you have no good ground for leaving it out. In a very small team an outside contact, such as a lawyer or adviser, can serve as the channel.',
  },
} as const satisfies ControlTexts<'A.3.2' | 'A.3.3'>;
