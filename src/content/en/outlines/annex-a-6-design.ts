import type { DocumentOutlines } from '../../outlines.ts';

/** Outlines of what A.6.1.2 to A.6.2.3 ask for: an AI system up to the finished design. */
export const annexA6Design = {
  'development-objectives': {
    purpose:
      'Tells everyone who builds AI which qualities count besides accuracy, and where each is checked. Opened when a project starts, at every gate, and when two aims pull in different directions.',
    sections: [
      {
        heading: 'Where the aims come from',
        prompts: [
          'Name the sentences of the AI policy, the risks, impact results, laws and customer promises from which these aims follow.',
          'Say which systems they bind, including prompts, fine-tuning and retrieval from your own documents.',
          'Explain in one sentence how they differ from the company-wide AI objectives (6.2).',
        ],
      },
      {
        heading: 'Qualities considered',
        prompts: [
          'Take a stand on each of these: accountability, AI expertise, training and test data, environment, fairness, maintainability, privacy, robustness, safety, security, transparency and explanation.',
          'For those you leave out, write the reason in terms of your systems, such as "no output concerns a person".',
        ],
        table: ['Quality', 'Chosen or not', 'Reason', 'What it means for our systems'],
      },
      {
        heading: 'Aims, measures and checkpoints',
        prompts: [
          'Express each aim so that a developer can fail it: a measure, a limit and the sample it is measured on.',
          'Tie it to the stage at which it is checked and to the record that shows the check.',
        ],
        table: [
          'Aim',
          'Systems',
          'Measure and limit',
          'Built in at stage',
          'Checked at stage',
          'Responsible',
        ],
      },
      {
        heading: 'How the aims enter daily work',
        prompts: [
          'List the templates, coding rules, test suites and ticket fields that carry the aims.',
          'What do new developers learn about them in their first week, and from whom?',
        ],
      },
      {
        heading: 'When aims collide',
        prompts: [
          'Name who decides when, for example, equal error rates cost overall accuracy, and what must be on the table for that decision.',
          'Say where these decisions are kept, and which aims are never traded away.',
        ],
      },
      {
        heading: 'Review of the aims',
        prompts: [
          'Set the rhythm of the review, and list the incidents, complaints or legal changes that bring it forward.',
          'Show for the last period which aim changed a release and which never mattered.',
        ],
      },
    ],
    pitfall:
      'Do not list virtues. "Our AI is fair" binds nobody; a limit for the difference in error between two named groups, checked before release, does.',
  },
  'development-process': {
    purpose:
      'The path every AI project takes from idea to release, and the points where it can be halted. Opened by project leads at each gate, and by anyone who changes a model or a prompt.',
    sections: [
      {
        heading: 'What counts as development here',
        prompts: [
          'List the work that follows this process: training, fine-tuning, prompt writing, retrieval, agents, automation with a bought model.',
          'State which ordinary software process it joins, and which rule wins where the two differ.',
          'Define the small case that may take a shorter path, what it may skip, and who permits it.',
        ],
      },
      {
        heading: 'Stages and gates',
        prompts: [
          'Describe each stage by what goes in, what is done and what comes out.',
          'Phrase each gate as a question with a yes or no, name the person who answers it, and where a no is recorded.',
        ],
        table: [
          'Stage',
          'Input',
          'Work specific to AI',
          'Result on file',
          'Gate question',
          'Who may stop',
        ],
      },
      {
        heading: 'What AI adds to each stage',
        prompts: [
          'Say when data rights and fitness are settled, and which result of the data procedure (A.7.2) must be there first.',
          'Fix the moment at which the impact assessment (8.4) has to be ready, and how its measures become requirements.',
          'State where human supervision is designed and tried with the people who will do it.',
          'Name the tests that no release may miss, and the person outside the team who reads the results.',
          'Say when future users or affected people are asked, and how their answers reach the team.',
        ],
      },
      {
        heading: 'Models, tools and environments',
        prompts: [
          'Lay down how a model is chosen: comparison, licence, supplier check, and approval.',
          'Describe how experiments, testing and live use are kept apart, and what data each may hold.',
          'State which AI coding helpers developers may use, and how generated code is reviewed.',
        ],
      },
      {
        heading: 'Changes',
        prompts: [
          'For each kind of change (model, prompt, threshold, data, new user group, new purpose) write the stage at which the project starts again.',
          'Who decides that a change is significant, and within how many days?',
        ],
        table: ['Kind of change', 'Significant if', 'Back to stage', 'Tests to repeat', 'Approver'],
      },
      {
        heading: 'Skills and records',
        prompts: [
          'State the AI skills required of each role in this process, and where the proof is kept.',
          'List the records a finished project leaves behind, and where an auditor would open them.',
        ],
      },
    ],
    pitfall:
      'Do not describe an ideal that no project has followed. Walk the last project along the text, and correct either the text or the habit until they agree.',
  },
  'system-specification': {
    purpose:
      'Settles what one AI system has to do, may get wrong and must never do, before it is built or bought. Opened by designers and testers, and again whenever the system is substantially extended.',
    sections: [
      {
        heading: 'Need, and why AI',
        prompts: [
          'Describe the problem, who has it, and what it costs them today.',
          'Explain why a simpler method without AI would not do.',
          'Say whether this is a new system or an extension, and what is different from the last version.',
        ],
      },
      {
        heading: 'Users, people affected and setting',
        prompts: [
          'Who will operate it, with which training, on what device and under what pressure of time?',
          'Whom does the output concern, and what is decided with it?',
        ],
      },
      {
        heading: 'Intended, foreseeable and forbidden use',
        prompts: [
          'Write the intended use in one sentence that a test could contradict.',
          'List misuse that can reasonably be expected, and what the system has to do about it.',
          'List what it must never do or be used for, with the technical barrier behind each.',
        ],
      },
      {
        heading: 'Requirements with their pass marks',
        prompts: [
          'Give every requirement a number, a limit and the reason it exists: risk, impact result, law, contract or aim.',
          'State the tolerable error overall and for the group that would suffer most, and what happens after an error.',
          'Include explanation of results, robustness against odd input, and protection against manipulation.',
        ],
        table: ['Number', 'Requirement', 'Measure and limit', 'Source', 'How it will be tested'],
      },
      {
        heading: 'Data the system needs',
        prompts: [
          'Describe the data for building, testing and running it: kind, amount, age, coverage of people.',
          'State which data it must not see, and what it does when input is missing.',
        ],
      },
      {
        heading: 'Human oversight',
        prompts: [
          'Decide at which moments a person checks, approves or overrules, and what that person must see on the screen to judge.',
          'Specify how the system is halted, how fast, and what takes over meanwhile.',
        ],
      },
      {
        heading: 'Running, law and end of life',
        prompts: [
          'Set the events to be logged, the signals to be watched, availability, cost limits and the rhythm of renewal.',
          'Note your role and the likely risk class under the AI Act, and the duties that became requirements above.',
          'Say how the system will one day be retired, and what happens to its data then.',
        ],
      },
      {
        heading: 'Approval, and when it is reopened',
        prompts: [
          'Name those who approved it for business, technology and the people affected.',
          'List the changes that are large enough to open it again.',
        ],
      },
    ],
    pitfall:
      'Do not specify only the good day. If the tolerable errors and the people who bear them are not written down, the model will settle both by itself.',
  },
  'design-record': {
    purpose:
      'Keeps why a system is built the way it is, so that somebody else can maintain, test or question it. Opened by a successor, a tester or an investigator, and updated with each release.',
    sections: [
      {
        heading: 'The system in one picture',
        prompts: [
          'Draw the way from input to output: sources, retrieval, model, rules, screens, people, other systems.',
          'Mark where personal data flows, where a supplier takes over, and where a person can intervene.',
        ],
      },
      {
        heading: 'Approach and model',
        prompts: [
          'Describe the technique, and the training, tuning or instructing that was done on top of the bought part.',
          'Name the models you compared, on which cases, and why the others lost.',
          'State the assumptions the design rests on, such as language, length or quality of the input.',
        ],
      },
      {
        heading: 'What exactly was built',
        prompts: [
          'List every part that shapes the output, down to prompts, thresholds and filter lists, each with a version or fingerprint.',
          'Give the dataset versions for training, tuning and retrieval, and the identifier of the training run.',
        ],
        table: [
          'Part',
          'Version or fingerprint',
          'Source and licence',
          'Where it is configured',
          'Valid since',
        ],
      },
      {
        heading: 'Decisions and their reasons',
        prompts: [
          'Record each choice that would be costly to reverse, with the requirement it serves and what was given up.',
          'For thresholds, show the curve or table they were read from, and the groups they shift errors to.',
        ],
        table: ['Date', 'Decision', 'Alternatives', 'Reason', 'Requirement', 'Decided by'],
      },
      {
        heading: 'Design for people',
        prompts: [
          'Show the screen on which a person judges an output: what it explains, what it hides, how to disagree.',
          'Describe how the design guards against blind agreement, and what was tried with real overseers.',
        ],
      },
      {
        heading: 'Threats and answers',
        prompts: [
          'For data poisoning, prompt injection, model theft, leaking of training content and misuse by insiders: say what the design does, or why the threat does not apply.',
          'Note the weaknesses you accepted, and who accepted them.',
        ],
      },
      {
        heading: 'Release by release',
        prompts: [
          'Add an entry for each release: which parts changed, why, and which requirement, test or decision is touched.',
          'Name the colleague, not the author, who compared it with the running configuration, and the day.',
        ],
      },
    ],
    pitfall:
      'Do not count the repository as the record. Code says what happens; it does not say why the threshold is where it is, or what was rejected.',
  },
} as const satisfies Partial<DocumentOutlines>;
