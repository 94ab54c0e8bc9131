import type { TermId } from '../../../learning/terms.ts';
import type { TermText } from '../../../learning/types.ts';

/** The certificate, the standards beside ISO/IEC 42001, and the words of this tool. */
export const certificateTerms = {
  accreditation: {
    term: 'Accreditation (UKAS, ENAC and others)',
    spellings: ['accreditation', 'UKAS', 'ENAC', 'accreditation body', 'accreditation bodies'],
    definition:
      'The licence of a certification body: a national body has checked that it is competent and impartial. UKAS does this in the United Kingdom, ENAC in Spain; they audit the auditors and certify no company.',
    inPractice:
      'Ask a certification body to show that its accreditation names ISO/IEC 42001. One for ISO/IEC 27001 alone does not cover it.',
  },
  'iaf-mla': {
    term: 'IAF MLA',
    spellings: ['IAF MLA', 'IAF'],
    definition:
      'The agreement by which accreditation bodies across the world accept each other’s work, so that a certificate issued in one country counts in another. At the start of 2026 the Global Accreditation Cooperation took it over from the IAF; older marks stay valid during the change.',
  },
  'certification-body': {
    term: 'Certification body',
    spellings: ['certification body', 'certification bodies'],
    definition:
      'The independent company that audits you and issues the certificate, for instance AENOR, BSI, LRQA, SGS, Bureau Veritas or one of the TÜV companies. ISO itself certifies nobody.',
    inPractice: 'Whoever built your AIMS may not certify it.',
  },
  'stage-1': {
    term: 'Stage 1 audit',
    spellings: ['Stage 1'],
    definition:
      'The first part of the certification audit. The auditor reads scope, policy, risk and impact methods and the Statement of Applicability, and judges whether Stage 2 makes sense.',
    inPractice: 'It ends with areas of concern, which you mend before Stage 2.',
  },
  'stage-2': {
    term: 'Stage 2 audit',
    spellings: ['Stage 2'],
    definition:
      'The main part of the certification audit. The auditor talks to people and samples records to see whether you do what your documents say, and whether it works.',
    inPractice:
      'Records take time to come about. Without one finished internal audit and management review it is too early.',
  },
  surveillance: {
    term: 'Surveillance audit',
    spellings: ['surveillance audit', 'surveillance audits', 'surveillance'],
    definition:
      'The smaller audit in each of the two years between certification and renewal. It samples parts of the system and looks at what became of earlier findings.',
  },
  recertification: {
    term: 'Recertification',
    spellings: ['recertification'],
    definition:
      'The renewal of the certificate after three years, by an audit of the whole system.',
  },
  'major-nonconformity': {
    term: 'Major nonconformity',
    spellings: ['major nonconformity', 'major nonconformities'],
    definition:
      'A finding that throws doubt on whether the system can do its job: a requirement missing altogether, or many small failures in one place. No certificate is issued until it is put right and checked.',
  },
  'minor-nonconformity': {
    term: 'Minor nonconformity',
    spellings: ['minor nonconformity', 'minor nonconformities', 'nonconformity', 'nonconformities'],
    definition:
      'A single lapse in something that otherwise works. The certificate can be issued once the auditor accepts your plan for its cause.',
    inPractice: 'A few of them are normal. They are the ordinary yield of a good audit.',
  },
  observation: {
    term: 'Observation',
    spellings: [],
    definition:
      'A remark by the auditor that breaks no requirement: a weak spot, or a chance to do better. Certification bodies name it differently, for instance opportunity for improvement.',
    inPractice: 'In this tool: an item at level 3 or more that names no evidence.',
  },
  'iso-27001': {
    term: 'ISO/IEC 27001',
    spellings: ['ISO/IEC 27001', 'ISO 27001'],
    definition:
      'The standard for managing information security, in its edition of 2022 with 93 controls. It shares its skeleton with ISO/IEC 42001 and is no condition for it.',
  },
  'iso-27701': {
    term: 'ISO/IEC 27701',
    spellings: ['ISO/IEC 27701', 'ISO 27701'],
    definition:
      'The standard for managing privacy. Since its edition of 2025 it stands on its own; before, it extended ISO/IEC 27001.',
  },
  'iso-23894': {
    term: 'ISO/IEC 23894',
    spellings: ['ISO/IEC 23894', 'ISO 23894'],
    definition:
      'Guidance on managing the risks of AI, published in 2023. It helps with clauses 6.1.2, 6.1.3, 8.2 and 8.3 and cannot be certified.',
  },
  'iso-42005': {
    term: 'ISO/IEC 42005',
    spellings: ['ISO/IEC 42005', 'ISO 42005'],
    definition:
      'Guidance on AI system impact assessment, published in 2025, with a template. It helps with 6.1.4, 8.4 and area A.5 and is no condition for a certificate.',
  },
  'iso-42006': {
    term: 'ISO/IEC 42006',
    spellings: ['ISO/IEC 42006', 'ISO 42006'],
    definition:
      'The rules for bodies that certify AI management systems, published in 2025. It is addressed to your auditor, not to you.',
  },
  'iso-5338': {
    term: 'ISO/IEC 5338',
    spellings: ['ISO/IEC 5338', 'ISO 5338'],
    definition:
      'A standard on the life cycle processes of AI systems. It helps engineers fill area A.6 and cannot be certified in its place.',
  },
  'iso-22989': {
    term: 'ISO/IEC 22989',
    spellings: ['ISO/IEC 22989', 'ISO 22989'],
    definition:
      'The vocabulary of AI in the ISO world. The roles that ISO/IEC 42001 uses come from it, and they are not the roles of the AI Act.',
  },
  'nist-ai-rmf': {
    term: 'NIST AI Risk Management Framework',
    spellings: ['NIST AI RMF', 'AI RMF'],
    definition:
      'A voluntary framework of the United States for AI risks, in four functions: govern, map, measure, manage. Nobody certifies against it.',
  },
  readiness: {
    term: 'Readiness (in this tool)',
    spellings: [],
    definition:
      'How much of what certification asks for is in place by your own answers, as a range. The low end counts everything unknown as missing; it is the one to plan with.',
  },
  evidence: {
    term: 'Evidence',
    spellings: [],
    definition:
      'Something that another person can look at and that shows what happened: a record, a log, a signed decision, a person telling the same story. In this tool, a reference to where it lies.',
    inPractice: 'This tool stores the reference. The thing itself stays where it is.',
  },
  level: {
    term: 'Level (in this tool)',
    spellings: [],
    definition:
      'How far one item is, from 0 (nothing yet) to 5 (optimised). Each item says in its own words what levels 1, 3 and 5 look like there.',
    inPractice:
      'The scale is ours. ISO/IEC 42001 has none: an auditor asks whether a requirement is met.',
  },
  target: {
    term: 'Target (in this tool)',
    spellings: [],
    definition:
      'The level you are aiming at. It is 3 unless you raise it, because level 3 says what certification asks for, as we read it.',
  },
  blocker: {
    term: 'Blocker (in this tool)',
    spellings: [],
    definition:
      'A document or item whose absence makes Stage 2 pointless, such as the scope, the AI policy or the internal audit. While one is open, no good average can lift the verdict.',
  },
} as const satisfies Partial<Record<TermId, TermText>>;
