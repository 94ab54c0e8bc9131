import type { SectorTextsOf } from '../../sectors/texts.ts';

export const publicSector: SectorTextsOf<'public'> = {
  introduction:
    'Nobody chooses another authority. Whoever is assessed by your system cannot go elsewhere, may never learn of it, and has a right to reasons. That makes openness part of the job and not a courtesy.',
  first: {
    'A.2':
      'The policy is read by councillors, auditors and journalists. It has to say where AI is not used, and which law allows it where it is.',
    'A.5':
      'Benefits, permits, inspections: effects on rights come before effects on the organisation. For listed uses this is also the base of a duty.',
    'A.8':
      'A notice in the letter, an entry in a public register, an address for complaints: people can only object to what they know of.',
  },
  examples: {
    '4.2':
      'Applicants, the ombudsman, the court of audit, the staff council, the data protection authority, and people who never apply because of the form.',
    '5.2':
      'Signed by the head of the authority and adopted where such rules are adopted here; not a page that the IT department keeps.',
    '8.4':
      'The benefit check is extended to a second scheme, or a ministry changes the criteria. Who notices that the assessment has to be done again?',
    'A.2.2':
      'Uses you rule out by policy, such as scoring citizens across departments, and who may grant an exception, in public.',
    'A.2.3':
      'Records law, freedom of information, procurement and data protection rules each touch AI. List where your AI policy gives way to them.',
    'A.3.3':
      'A caseworker believes that the inspection list targets one district. A channel that protects her, and an answer within a fixed time.',
    'A.5.2':
      'The assessment comes before the tender, so that its results can still become requirements.',
    'A.5.4':
      'Who is wrongly selected for a check of benefits, by nationality, age and district, and what does a wrong selection cost that household?',
    'A.5.5':
      'If the chatbot answers first, who stops coming to the counter? What becomes of those without the language or a device?',
    'A.6.2.8':
      'Two years later a court asks how the case was prioritised. Score, inputs, version and the caseworker’s decision have to be in the file.',
    'A.7.4':
      'Past inspections only found fraud where somebody looked. What was done so that the model does not learn where people looked?',
    'A.8.2':
      'The caseworker sees what the score rests on and what it must not be used for, in the specialist system and not in a manual.',
    'A.8.3':
      'A number and an address for people who believe that the system treats them wrongly, open to those without an account and to advice centres.',
    'A.8.5':
      'What goes into the public algorithm register, what the parliament is told each year, and what the AI Act’s database needs from you.',
    'A.9.2':
      'May staff draft decisions with a language model? Which one, with which case data, and what has to be checked before signing?',
    'A.10.3':
      'Tender terms that give you logs, test results, a say in changes, and an exit with your data, from a vendor who may call it a trade secret.',
  },
  systems: {
    benefits: {
      name: 'Eligibility for benefits and public services',
      why: 'Listed: granting, reducing, revoking or reclaiming essential public benefits and services.',
    },
    'police-border': {
      name: 'Law enforcement, migration, asylum and border',
      why: 'Several uses are listed where they are lawful at all; some others are prohibited. Take a lawyer along.',
    },
    courts: {
      name: 'Help for judges with facts and law',
      why: 'Listed for courts and dispute resolution. Anonymising judgments or finding files is usually outside.',
    },
    'citizen-chat': {
      name: 'Chatbot for citizens',
      why: 'People have to know that it is a machine. It must not quietly decide who gets an appointment.',
    },
    'file-sorting': {
      name: 'Sorting and forwarding of incoming mail',
      why: 'Usually minimal. In a listed field a narrow preparatory task may fall out, with a written reason and never where people are profiled.',
    },
  },
  laws: {
    fria: {
      name: 'AI Act, Art. 27 (fundamental rights impact assessment)',
      what: 'Bodies of public law and private providers of public services assess most listed uses before first use; authorities also register theirs (Art. 49(3)).',
      meets:
        'An impact assessment under the standard is a base for it and can hold the same facts.',
      leaves: 'Its six elements and the notice to the authority are more than the standard asks.',
    },
    gdpr: {
      name: 'GDPR, Art. 6(3), 22 and 35',
      what: 'Public tasks need a basis in law, decisions by machine alone need a permission with safeguards, and large-scale use an impact assessment.',
      meets: 'One inventory of purposes and legal bases per system.',
      leaves:
        'Police and justice follow Directive (EU) 2016/680 instead. Ask your data protection officer.',
    },
    reasons: {
      name: 'Duty to give reasons, and the right to be heard',
      what: 'National administrative law; for EU bodies Art. 41 of the Charter. A decision has to be explained and can be contested.',
      meets: 'Logs, explanations and the authority of the caseworker are controls here, too.',
      leaves:
        'Whether a score may be used at all is a question of law, not of the management system.',
    },
    procurement: {
      name: 'Public procurement, Directive 2014/24/EU',
      what: 'Requirements have to be in the tender; later wishes are hard to add. Model contract clauses for buying AI exist at EU level and are voluntary.',
      meets: 'Supplier due diligence becomes award criteria and contract terms.',
      leaves:
        'A certificate may be asked for only where it fits the contract, and equivalents have to be accepted.',
    },
    accessibility: {
      name: 'Web Accessibility Directive (EU) 2016/2102',
      what: 'Websites and apps of public bodies have to be accessible and say how far they are.',
      meets: 'Put it into the requirements of every system that people meet.',
      leaves: 'An accessible chatbot can still be wrong.',
    },
    'security-scheme': {
      name: 'National security schemes, NIS2 among them',
      what: 'Such as the Esquema Nacional de Seguridad in Spain (Real Decreto 311/2022), or baseline protection elsewhere.',
      meets: 'Categories of systems, risk method and documents can often be reused.',
      leaves: 'They protect information and services; fairness and explanation stay open.',
    },
  },
};
