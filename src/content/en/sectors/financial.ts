import type { SectorTextsOf } from '../../sectors/texts.ts';

export const financial: SectorTextsOf<'financial'> = {
  introduction:
    'You know model risk, outsourcing registers and supervisors. What is new is the view from outside: what a score does to the person who gets it, and whether somebody may overrule it in time.',
  first: {
    'A.5':
      'A declined loan or a dearer policy follows people for years. Risk functions measure loss for the house; this area asks for the loss on the other side of the counter.',
    'A.7':
      'Twenty years of decisions are rich data and carry twenty years of habits. Proxies such as postcode, device or employer bring back what you left out on purpose.',
    'A.9':
      'Four eyes help only where the second pair has time, information and authority to say no. Show how often a clerk really overruled the score, and what happened then.',
  },
  examples: {
    '4.2':
      'Beside customers and supervisor: people scored who never become customers, guarantors, brokers, the data bureau, the works council of the call centre.',
    '6.1.2':
      'A risk row of the credit score has three columns of harm: to the applicant, to the portfolio, and to groups who stop applying. The usual register has the middle one.',
    '8.4':
      'A new scorecard version, a new country, a new data source such as account transactions: each asks again what the change does to thin-file applicants.',
    'A.3.2':
      'Three lines, named for models: who owns the score, who validates it without having built it, and who in audit can read a validation report.',
    'A.5.2':
      'The new-product process asks one more question before pricing: does this model decide or prepare a decision about a person, and which assessment does that start?',
    'A.5.4':
      'Approval rates and error rates by age band and by how long somebody has lived here, for the credit score in use. Who saw the figures, and what did they decide?',
    'A.5.5':
      'If everyone priced flood or health risk as finely as your model, who would find no cover at all? Write down the answer, with what speaks for it.',
    'A.6.2.4':
      'Challenger against champion on a period that neither has seen, with a stress year in it, and a pass mark agreed before the run.',
    'A.6.2.6':
      'Drift alarms on inputs and on approval rate, with the level at which the score is switched to manual. Who is called on a Sunday?',
    'A.7.4':
      'Rejected applicants have no repayment history. How do you keep them from being missing in the data, and how is that reasoned in the file?',
    'A.7.5':
      'From a score on a letter back to bureau extract, date, transformation and model version. Try it for one complaint from last year.',
    'A.8.5':
      'What the supervisor is told about a material model, when and by whom, and what the data bureau or reinsurer needs to hear from you.',
    'A.9.2':
      'Underwriters may not paste a claims file into a public chatbot. Which tool may they use, for which files, and who approved it?',
    'A.9.3':
      'A clerk sees reasons, may change the outcome, and is not measured by speed alone. Overrides are counted and read every month.',
    'A.10.3':
      'The fraud engine is bought. Does your due diligence ask about training data, false alarms per group and exit, beside the outsourcing form?',
  },
  systems: {
    'credit-score': {
      name: 'Creditworthiness and credit scoring of people',
      why: 'Listed. Any deployer of it also owes a fundamental rights impact assessment. Scoring companies, not people, is usually outside.',
    },
    'insurance-pricing': {
      name: 'Risk and price in life and health insurance',
      why: 'Listed for natural persons, with the same assessment. Motor and household insurance are not named.',
    },
    fraud: {
      name: 'Detection of financial fraud',
      why: 'Expressly left out of the point on scoring. What the alarm triggers for a person is still worth an impact assessment.',
    },
    'service-bot': {
      name: 'Chat and voice assistants',
      why: 'People have to know that it is a machine. Advice on products brings conduct rules of its own.',
    },
    claims: {
      name: 'Sorting of claims and documents',
      why: 'Usually minimal. Where it decides on a person’s health cover, look at it again.',
    },
  },
  laws: {
    dora: {
      name: 'DORA, Regulation (EU) 2022/2554',
      what: 'Digital operational resilience of financial entities since January 2025: ICT risk, incidents, testing, and providers with a register and contract terms (Art. 28 to 30).',
      meets:
        'An AI vendor belongs into the same register, and an AI outage into the same incident process.',
      leaves: 'Resilience is not fairness: nobody asks there what the model does to an applicant.',
    },
    gdpr: {
      name: 'GDPR, Art. 22 (automated decisions) and Art. 15(1)(h)',
      what: 'Limits on decisions by machine alone with legal or similar effect. The EU Court of Justice counted a credit score as one where the lender draws strongly on it (C-634/21).',
      meets: 'The oversight you design, and the explanation you prepare, serve both.',
      leaves: 'It covers people and their data, not the management of models as a whole.',
    },
    'consumer-credit': {
      name: 'Consumer Credit Directive (EU) 2023/2225, Art. 18',
      what: 'Through national law from 20 November 2026: how creditworthiness of consumers is assessed, with human intervention and an explanation where it is automated.',
      meets:
        'Rules on which data may be used go into your data criteria; the appeal goes into oversight.',
      leaves: 'Only consumer credit. Check the national text and your supervisor’s reading.',
    },
    supervisors: {
      name: 'Supervisors’ expectations on models and governance',
      what: 'Banking, insurance and markets supervisors publish guidelines, such as the EBA’s on loan origination (EBA/GL/2020/06), which speaks of automated models.',
      meets:
        'Validation files, model inventory and internal audit can be one set for both readers.',
      leaves:
        'A supervisor examines in its own right; a certificate usually changes nothing about that. Ask yours.',
    },
    'ai-act-finance': {
      name: 'AI Act rules for financial institutions',
      what: 'Art. 17(4) and Art. 26(5) and (6) let parts of the duties be met through internal governance under financial services law.',
      meets: 'Keep one record that shows which governance document serves which duty.',
      leaves: 'The impact assessment of Art. 27 stays a step of its own.',
    },
  },
};
