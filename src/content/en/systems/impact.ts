import type { ImpactTexts } from '../../systems/texts.ts';

/** English texts of impact assessments. */
export const impact: ImpactTexts = {
  dimensions: {
    fairness: {
      name: 'Fairness',
      questions: [
        'For which people is it wrong more often: by age, sex, origin, language or disability?',
        'Does anything in the data stand in for such a trait, say a postcode or a gap in a CV?',
        'Can people use it who cannot see the screen, use a mouse or write standard English?',
      ],
      exampleHarm:
        'A CV ranking marks down career breaks, so parents returning to work never make the first twenty.',
      exampleBenefit:
        'All applications are read by the same criteria, and people with foreign degrees, once skipped, get interviews.',
    },
    safety: {
      name: 'Safety',
      questions: [
        'Who could be hurt, in body or mind, if an answer is wrong, late or missing?',
        'Is anything moved, dosed, switched or released on its word?',
        'What does it say to somebody who is in distress or in danger?',
      ],
      exampleHarm:
        'A maintenance assistant leaves out "cut the power first", and a new technician follows it to the letter.',
      exampleBenefit:
        'A camera check spots a blocked emergency exit within minutes, not at the monthly walk-round.',
    },
    privacy: {
      name: 'Privacy',
      questions: [
        'Which personal data go in, and would the people concerned expect that?',
        'Could it reveal or guess something about a person that nobody told it?',
        'Who else sees inputs and outputs: the vendor, other customers, all your staff?',
      ],
      exampleHarm:
        "A doctor's letter, attached to a request for leave, ends up in the weekly summary for the whole team.",
      exampleBenefit:
        'Names and faces are blacked out automatically before files go to an outside translator.',
    },
    'human-rights': {
      name: 'Human rights and autonomy',
      questions: [
        'Does it decide or steer who gets work, housing, credit or care, or what somebody pays?',
        'Can people say no, or reach a human, without losing time or money?',
        'Does it watch, score or nudge people who cannot easily object, such as staff or children?',
      ],
      exampleHarm:
        'Warehouse staff are paced by a score and skip their breaks, because a low one brings a warning that nobody has to justify.',
      exampleBenefit:
        'Tenants who never dared to phone learn what they are entitled to, in their own language, at any hour.',
    },
    transparency: {
      name: 'Transparency',
      questions: [
        'Do people know that they are dealing with AI, or that AI had a say in what happens to them?',
        'Can users find out what it is for, what it cannot do and how often it is wrong?',
      ],
      exampleHarm:
        'Callers take "Anna from support" for a person and tell her things they would never tell a machine.',
      exampleBenefit:
        'Each draft shows which passages the machine wrote, and readers check those first.',
    },
    explainability: {
      name: 'Explainability',
      questions: [
        'Could you tell a person why they got this result, and what would have changed it?',
        'Do those who work with the output understand it well enough to disagree?',
        'Are the reasons it shows the real ones, or a story added afterwards?',
      ],
      exampleHarm:
        'A customer may not pay by instalments, and all that support can say is "the system decided".',
      exampleBenefit:
        'A fraud alarm shows the three invoices that set it off, so a clerk clears a false one in two minutes.',
    },
    accountability: {
      name: 'Accountability',
      questions: [
        'Who answers for a wrong output: which person, by name, on your side?',
        'Could you show afterwards what went in, what came out and who accepted it?',
        'Where does somebody complain, and who can put the result right?',
      ],
      exampleHarm:
        'Vendor and customer blame each other for months, while a wrongly closed account stays closed.',
      exampleBenefit:
        'Every automatic refusal bears the name of a colleague who can reverse it the same day.',
    },
    reliability: {
      name: 'Reliability',
      questions: [
        "How often is it wrong on your own cases, not in the vendor's brochure?",
        'What does it do with input it has never met: a dialect, a bad scan, a new product?',
        'What do people do on the day it is down, or the model has been replaced?',
      ],
      exampleHarm:
        'After a silent model update the invoice reader mixes up net and gross for one supplier, and 300 wrong payments go out.',
      exampleBenefit:
        'Typing errors in orders fall from four in a hundred to one, on the busiest days too.',
    },
    society: {
      name: 'Society',
      questions: [
        'If your whole market did the same, what would happen to jobs, skills, prices or public debate?',
        'Could it spread false or one-sided content, or be used to sway opinions or votes?',
        'Which places, languages or ways of life does its data hardly know?',
      ],
      exampleHarm:
        'Generated articles repeat one rumour on a hundred local news pages, and the correction never catches up.',
      exampleBenefit:
        'A village clinic without a specialist gets a sound first reading of its X-rays within the hour.',
    },
    environment: {
      name: 'Environment',
      questions: [
        'How many requests a month go to how large a model, and would a smaller one do?',
        'Does it cause more driving, printing, shipping and waste, or less?',
        'What becomes of the hardware you buy for it?',
      ],
      exampleHarm:
        'The largest model on offer summarises every incoming email, a million a month, and hardly anyone reads the summaries.',
      exampleBenefit: 'Better routes save the delivery vans a tenth of their diesel.',
    },
  },
  triggers: {
    'new-purpose': 'It is used for something that was not assessed',
    'new-people': 'It reaches people who were not considered',
    'new-model': 'The model, its version or the vendor has changed',
    'new-data': 'It is trained on, or fed with, other data',
    'more-autonomy': 'It does more without a person checking',
    incident: 'There was an incident or a near miss',
    complaints: 'People affected have complained or objected',
    law: 'A law or a contract now asks for more',
  },
  rights: {
    a: {
      name: 'Where and what for',
      needs: 'The part of your work the system is used in, and what its output is used for there.',
    },
    b: {
      name: 'How long and how often',
      needs:
        'From when to when you mean to use it, and how often: per day, per case or per season.',
    },
    c: {
      name: 'Who is affected',
      needs:
        'The people and groups this use is likely to touch, including those who never see the system.',
    },
    d: {
      name: 'What harm it may do them',
      needs:
        "At least one harm, and every harm you name rated before and after your measures. Use what the provider's instructions say about risks.",
    },
    e: {
      name: 'Who watches over it',
      needs:
        "Who watches the system, what they may change or stop, and how that fits the provider's instructions.",
    },
    f: {
      name: 'What you do if it goes wrong',
      needs:
        'What happens once a harm occurs: who decides, who is told, and where people can complain.',
    },
  },
  prompts: {
    intendedUse:
      'Which task, in which process, and what is done with the output? Two sentences will do: "It ranks incoming job applications. Recruiters read the first twenty."',
    periodAndFrequency:
      'From when, until when and how often? For example: from March, for one year, about 40 decisions a day.',
    affected:
      'Who uses it, who is judged or described by it, and who feels the result without knowing why? Give rough numbers, and name children and others who cannot easily object.',
    misuse:
      'What would a hurried colleague, a curious customer or somebody with bad intent do with it? Name the uses you forbid as well as those you only fear.',
    failures:
      'How will it go wrong: invented, outdated, unfair, too late? Who notices, after how long, and what has happened by then?',
    oversight:
      'Who looks at the output before it counts, or after, and how much time do they have for each case? Say whether they may overrule or stop it, and how they learned to.',
    response:
      'If somebody is harmed: who decides to stop it, who tells those concerned, how is the result put right, and where can people complain?',
    conditions:
      'What must be in place before it may run, with a name and a date for each? For example: error rates by age group measured, J. Weber, 15 May.',
  },
};
