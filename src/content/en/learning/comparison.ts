import type { LearningTexts } from '../../learning/types.ts';

export const comparison: LearningTexts['comparison'] = {
  protects: {
    aspect: 'What it protects',
    iso27001: 'Your information: that it stays confidential, correct and available.',
    iso42001:
      'People, society and your company from what your AI does, and the good that it can do.',
  },
  object: {
    aspect: 'What is managed',
    iso27001: 'Information and what it lies on.',
    iso42001: 'AI systems, over their whole life, in every role that you play for them.',
  },
  structure: {
    aspect: 'Clauses 4 to 10',
    iso27001: 'The harmonised structure.',
    iso42001:
      'The same headings. New in it: the AI roles and purposes in 4.1, and impact assessment in 6.1.4 and 8.4.',
  },
  risk: {
    aspect: 'Risk',
    iso27001: 'What a loss of security does to the organisation.',
    iso42001:
      'What AI does to the organisation, to individuals and to society. The method has to reach all three.',
  },
  impact: {
    aspect: 'Impact assessment',
    iso27001: 'None. A DPIA may exist because of the GDPR.',
    iso42001: 'For each system, with its own clauses (6.1.4, 8.4) and area A.5.',
  },
  'annex-a': {
    aspect: 'Annex A',
    iso27001: '93 controls in four themes: organisational, people, physical, technological.',
    iso42001: '38 controls in nine areas, A.2 to A.10. Hardly any is technical.',
  },
  statement: {
    aspect: 'Statement of Applicability',
    iso27001: 'Names the necessary controls, with reasons, and whether they are implemented.',
    iso42001:
      'A second one, with reasons for what is in and what is out. Noting the status is good practice.',
  },
  roles: {
    aspect: 'Roles',
    iso27001: 'Owners of assets and risks; who reports to management.',
    iso42001:
      'The same, and your role for each AI system: provider, producer, customer, partner, subject.',
  },
  'life-cycle': {
    aspect: 'Life cycle',
    iso27001: 'Secure development, as one subject among many.',
    iso42001: 'Nine controls of A.6, from objectives to event logs, with gates that ask about AI.',
  },
  data: {
    aspect: 'Data',
    iso27001: 'Classified, masked, deleted, kept from leaking.',
    iso42001:
      'Chosen, described, fit for the purpose, traceable to the source, prepared by rule: five controls of A.7.',
  },
  suppliers: {
    aspect: 'Suppliers',
    iso27001: 'Checked for security, cloud services included.',
    iso42001:
      'Also for how they build and change their AI, and who is responsible for what along the chain.',
  },
  people: {
    aspect: 'People affected',
    iso27001: 'Seen as users and staff.',
    iso42001: 'Seen as those about whom AI decides: informed, heard, able to complain.',
  },
  incidents: {
    aspect: 'Incidents',
    iso27001: 'Security events and incidents.',
    iso42001:
      'Also harm without a breach: an unfair result, a wrong answer that somebody acted on. Users are told (A.8.4).',
  },
  certificate: {
    aspect: 'Certificate',
    iso27001: 'Three years with yearly surveillance. Many bodies, long practice.',
    iso42001:
      'Three years with yearly surveillance, alone or in a combined audit. Few bodies so far.',
  },
};

export const headStart: LearningTexts['headStart'] = {
  reuse: 'Works as it is. Put AI on its agenda and keep the record.',
  extend: 'The process exists. Its method, scope or people have to reach AI.',
  new: 'Nothing you have for ISO/IEC 27001 answers it, even where a control sounds alike. Plan time for these.',
};

export const frameworks: LearningTexts['frameworks'] = {
  'iso-42001': {
    name: 'ISO/IEC 42001:2023',
    kind: 'Standard for an AI management system',
    certifiable: 'Yes, the company’s management system, by an accredited body.',
    use: 'The frame that the others below can be hung on.',
  },
  'iso-27001': {
    name: 'ISO/IEC 27001:2022',
    kind: 'Standard for an information security management system',
    certifiable: 'Yes, the company’s management system, by an accredited body.',
    use: 'Brings audit, review, suppliers and logging that 42001 can share.',
  },
  'eu-ai-act': {
    name: 'EU AI Act',
    kind: 'Law of the European Union',
    certifiable: 'No. Single high-risk systems pass a conformity assessment.',
    use: 'Says what must be. An AIMS helps to do it and to show it, within limits.',
  },
  'nist-ai-rmf': {
    name: 'NIST AI RMF 1.0',
    kind: 'Voluntary framework for AI risks',
    certifiable: 'No.',
    use: 'A rich list of questions for finding and measuring risks. Much asked for by customers in the United States.',
  },
  'owasp-llm': {
    name: 'OWASP Top 10 for LLM applications',
    kind: 'List of the most important weaknesses',
    certifiable: 'No. A list to raise awareness, not a test standard.',
    use: 'What to test a language model application for; results are evidence for A.6.2.4.',
  },
  'mitre-atlas': {
    name: 'MITRE ATLAS',
    kind: 'Knowledge base of attacks on AI',
    certifiable: 'No.',
    use: 'How real attackers go about it; feeds risk assessment and red teaming.',
  },
  oecd: {
    name: 'OECD AI Principles',
    kind: 'Values that governments have agreed on',
    certifiable: 'No.',
    use: 'Words for the AI policy and its objectives.',
  },
};
