import type { SectorTextsOf } from '../../sectors/texts.ts';

export const education: SectorTextsOf<'education'> = {
  introduction:
    'A mark, a place, an accusation of cheating: small outputs with long effects, often on people under 18. Much AI arrives through teachers who try something useful, long before anybody decides on it.',
  first: {
    'A.5':
      'Learners cannot refuse. The assessment has to look at minors, at languages spoken at home and at disabilities, one by one.',
    'A.7':
      'Marks, behaviour and learning paths are sensitive and stay for years. Essays written for school were not written to train a product.',
    'A.8':
      'Families have to understand without a lawyer what the tool does with a child’s work, and how to object to a result.',
  },
  examples: {
    '4.2':
      'Learners, parents, teachers, the school authority, exam boards, and applicants who were turned away and never entered your records.',
    '7.3':
      'A supply teacher on day one: which tools are allowed for marking, and what may never be pasted into them?',
    '8.4':
      'The reading tutor moves from upper to primary school. Same software, other children: the assessment starts again.',
    'A.2.2':
      'What teachers may delegate, what learners may use in assignments, and what is out: in words that a 12-year-old understands.',
    'A.3.3':
      'A student says the plagiarism detector keeps flagging those who write in a second language. Where does that go, and who answers by when?',
    'A.5.2':
      'No new app in class before somebody asked about age, data and effect on marks. One page, one owner, and an answer within a week.',
    'A.5.4':
      'Error rate of the essay grader for learners with dyslexia and for second-language writers, and what a wrong grade does to a school career.',
    'A.5.5':
      'If every school sorts by the same predictor, who is never again put forward? And what do teachers stop noticing?',
    'A.6.2.4':
      'The grader against two teachers on work from another school and year, with the difference that you accept fixed beforehand.',
    'A.7.2':
      'Learning records are kept for teaching. A rule says when they may improve a model, who decides, and what is deleted when a learner leaves.',
    'A.7.4':
      'Old marks carry old habits. What was checked before they became the truth that the model learns?',
    'A.7.5':
      'The study assistant answers from course material: which edition, whose rights, and how is a withdrawn script taken out again?',
    'A.8.2':
      'One page for families: what the proctoring camera records, who looks, how long it is kept, and which other way there is to sit the exam.',
    'A.8.3':
      'A contested result needs a way in for a parent without a school account, and somebody who may change the mark.',
    'A.9.2':
      'A proctoring alarm is a reason to look, never a verdict. The rule says who looks, at what, and that minors are not filmed at home without need.',
    'A.9.4':
      'The attendance tool begins to show “engagement”. Inferring emotions in class is prohibited: who checks new functions before they are on?',
    'A.10.3':
      'The vendor of the learning platform adds a tutor bot in an update. Does your contract let you say no, and does it rule out training on pupils’ work?',
  },
  systems: {
    admission: {
      name: 'Admission and assignment to schools or courses',
      why: 'Listed at all levels, vocational training included.',
    },
    grading: {
      name: 'Marking, and steering of learning by it',
      why: 'Listed where learning outcomes are evaluated. Feedback on a draft that counts for nothing is usually outside.',
    },
    proctoring: {
      name: 'Watching exams',
      why: 'Listed: monitoring and detecting prohibited behaviour during tests.',
    },
    emotion: {
      name: 'Attention or emotion in class',
      why: 'Inferring emotions in education is prohibited, except for medical or safety reasons.',
    },
    'study-assistant': {
      name: 'Study assistant on course material',
      why: 'People have to know that it is a machine. It moves up when its output counts for marks or places.',
    },
  },
  laws: {
    gdpr: {
      name: 'GDPR, Art. 8, 35 and recital 71',
      what: 'Children deserve extra protection: consent for online services from 13 to 16 depending on the country, and no solely automated decisions about a child as a rule.',
      meets: 'A data protection impact assessment and the AI one can start from the same page.',
      leaves: 'It asks about data, less about learning, fairness of marks or dependence on a tool.',
    },
    fria: {
      name: 'AI Act, Art. 27 (fundamental rights impact assessment)',
      what: 'Public schools and universities, and private ones that provide a public service, assess listed uses before first use.',
      meets: 'The impact assessment of the standard is a base with the same facts.',
      leaves: 'Its six elements and the notice to the authority come on top.',
    },
    'school-law': {
      name: 'School, university and examination law',
      what: 'National or regional: who may mark, how a mark is explained, how it is contested, how long papers are kept.',
      meets: 'It tells you who oversees and which records a dispute needs.',
      leaves:
        'It rarely names AI. Ask your school authority or legal office before marks depend on it.',
    },
    'child-rights': {
      name: 'UN Convention on the Rights of the Child, Art. 3 and 12',
      what: 'The child’s best interests are a primary consideration, and children are heard in what concerns them.',
      meets: 'Ask learners in the assessment; two workshops tell more than a form.',
      leaves: 'It binds states and gives no procedure: the standard’s assessment can be that.',
    },
    accessibility: {
      name: 'Accessibility: Directives (EU) 2016/2102 and 2019/882',
      what: 'Public bodies’ websites and apps, and, since June 2025, services such as e-books and online shops, have to be accessible.',
      meets: 'A requirement in every specification and a test with those who need it.',
      leaves: 'Whether the tool judges disabled learners fairly is another test.',
    },
  },
};
