import type { TermId } from '../../../learning/terms.ts';
import type { TermText } from '../../../learning/types.ts';

/** The management system, risk and impact. */
export const managementTerms = {
  aims: {
    term: 'AI management system (AIMS)',
    spellings: ['AIMS', 'AI management system', 'AI management systems'],
    definition:
      'The policies, roles, processes and records by which a company keeps its AI under control. ISO/IEC 42001 certifies this system, never a model or a product.',
    inPractice:
      'In a small company it is a handful of documents, a register of AI systems, and a yearly round of checking and improving.',
  },
  'harmonised-structure': {
    term: 'Harmonised structure (Annex SL)',
    spellings: ['harmonised structure', 'Annex SL', 'high-level structure', 'High-Level Structure'],
    definition:
      'The common skeleton of ISO management system standards: the same clauses 4 to 10, under the same titles. ISO 9001, ISO/IEC 27001 and ISO/IEC 42001 all have it.',
    inPractice:
      'If one of them runs in your company, internal audit, management review and document control exist already. They need AI added, not building again.',
  },
  scope: {
    term: 'Scope of the AIMS',
    spellings: ['scope of the AIMS', 'AIMS scope', 'scope statement'],
    definition:
      'The written border of the management system: which units, places, AI systems and roles are inside, and what lies just outside.',
    inPractice:
      'The certificate repeats it word for word. A scope that leaves out the AI your staff use every day is the first thing an auditor will question.',
  },
  'interested-party': {
    term: 'Interested party',
    spellings: ['interested party', 'interested parties'],
    definition:
      'Anybody who can affect your AI or is affected by it: customers, staff, authorities, model vendors, and the people about whom a system decides.',
    inPractice:
      'The last group signs no contract with you and is therefore the one most often forgotten.',
  },
  'ai-policy': {
    term: 'AI policy',
    spellings: ['AI policy'],
    definition:
      'The statement of top management on why and how the company develops or uses AI. It commits to meeting what applies and to getting better.',
    inPractice:
      'A rule on what staff may type into a chatbot is useful and is something else. It belongs under responsible use.',
  },
  'documented-information': {
    term: 'Documented information',
    spellings: ['documented information'],
    definition:
      'What ISO calls documents and records together. A document says how things shall be and is kept current; a record shows what happened and is not changed.',
    inPractice: 'A wiki page counts if it has an owner, a version and an approval.',
  },
  'management-review': {
    term: 'Management review',
    spellings: ['management review', 'management reviews'],
    definition:
      'The meeting in which top management looks at how the AIMS performs and decides what to change. Its inputs are prescribed, and its decisions are recorded.',
    inPractice: 'Minutes without a decision are the usual finding.',
  },
  'internal-audit': {
    term: 'Internal audit',
    spellings: ['internal audit', 'internal audits'],
    definition:
      'Your own check, at planned intervals, of whether the AIMS meets the standard and your rules. Whoever audits must be impartial and may not audit their own work.',
    inPractice:
      'One full round has to be finished before Stage 2. A colleague from another team, or somebody from outside, can do it.',
  },
  'corrective-action': {
    term: 'Corrective action',
    spellings: ['corrective action', 'corrective actions'],
    definition:
      'What removes the cause of a nonconformity, so that it does not come back. Putting the single case right is called a correction and is only the first half.',
    inPractice: 'Write down the cause, the action, and how you saw later that it worked.',
  },
  control: {
    term: 'Control',
    spellings: [],
    definition:
      'A measure that changes a risk: a rule, a step, a test, a person with a duty. ISO/IEC 42001 offers 38 in its Annex A, and you may add your own.',
  },
  'annex-a': {
    term: 'Annex A',
    spellings: ['Annex A'],
    definition:
      'The list of 38 controls at the back of ISO/IEC 42001, in nine areas from A.2 to A.10. You compare your own choice with it, so that nothing needed is missed.',
    inPractice:
      'Numbers ending in .1, such as A.8.1, are objectives. Nothing is implemented under them.',
  },
  'statement-of-applicability': {
    term: 'Statement of Applicability (SoA)',
    spellings: ['Statement of Applicability', 'Statements of Applicability', 'SoA'],
    definition:
      'The document that names the controls you need, your own included, and gives a reason for each one that is in and each one that is out.',
    inPractice:
      'The auditor uses it as the map of your audit. Each reason should lead back to a risk.',
  },
  'life-cycle': {
    term: 'AI system life cycle',
    spellings: ['life cycle', 'life cycles', 'lifecycle'],
    definition:
      'The stages from the first idea to the day a system is switched off: design, data, building, testing, release, operation, retirement.',
    inPractice:
      'Nine controls of area A.6 follow it. A bought system has a life cycle, too: yours begins at selection.',
  },
  'ai-system': {
    term: 'AI system',
    spellings: [],
    definition:
      'A machine-based system that draws from its input how to produce predictions, content, recommendations or decisions. The chatbot you rent counts as much as the model you train.',
    inPractice:
      'The AI Act and ISO/IEC 22989 define it in slightly different words. When unsure, register it: that costs a line.',
  },
  'risk-criteria': {
    term: 'Risk criteria',
    spellings: ['risk criteria', 'risk appetite'],
    definition:
      'What you decided beforehand about when a risk is acceptable and when it is not, with the scales for likelihood and harm.',
    inPractice: 'Fixed after the risks were scored, they prove nothing.',
  },
  'risk-owner': {
    term: 'Risk owner',
    spellings: ['risk owner', 'risk owners'],
    definition:
      'The person who answers for a risk and has the power to act on it. That person approves the treatment and accepts what is left.',
    inPractice: 'A department is no risk owner. A name is.',
  },
  'risk-treatment': {
    term: 'Risk treatment',
    spellings: ['risk treatment', 'treatment plan', 'treatment plans'],
    definition:
      'What you do about a risk: avoid it, lower it by controls, share it, or keep it on purpose. The plan says who does what by when.',
  },
  'residual-risk': {
    term: 'Residual risk',
    spellings: ['residual risk', 'residual risks'],
    definition:
      'The risk that is left once the treatment works. The risk owner has to accept it in so many words.',
    inPractice: 'The signature is what auditors miss most, not the figure.',
  },
  'impact-assessment': {
    term: 'AI system impact assessment',
    spellings: [
      'impact assessment',
      'impact assessments',
      'AI system impact assessment',
      'AI system impact assessments',
      'AIIA',
    ],
    definition:
      'A written look at what a system can do to people, groups and society, good and bad, when it works, fails or is misused. The risk assessment asks what can happen to the company; this asks what can happen to others.',
    inPractice:
      'It is the part of ISO/IEC 42001 that ISO/IEC 27001 does not have. You do it for each system, and again when something important changes.',
  },
  dpia: {
    term: 'Data protection impact assessment (DPIA)',
    spellings: ['DPIA', 'DPIAs', 'data protection impact assessment'],
    definition:
      'The assessment that the GDPR asks for when processing personal data is likely to be a high risk for people. It looks at data protection.',
    inPractice:
      'A good one is a start for the AI system impact assessment. It says little about fairness without personal data, safety or society.',
  },
  fria: {
    term: 'Fundamental rights impact assessment (FRIA)',
    spellings: ['FRIA', 'FRIAs', 'fundamental rights impact assessment'],
    definition:
      'An assessment under Article 27 of the AI Act. Public bodies, private providers of public services, and deployers of certain credit and insurance systems owe it before they first use a high-risk system.',
    inPractice:
      'It may refer to a DPIA. The impact assessment of a system here is built so that it can feed it.',
  },
} as const satisfies Partial<Record<TermId, TermText>>;
