import type { DocumentOutlines } from '../../outlines.ts';

/** English outlines of the documents of A.4, Resources for AI systems, except people (A.4.6). */
export const annexA4 = {
  'ai-resource-inventory': {
    purpose:
      'Lists all AI systems of the company with everything each one depends on. It is opened when a model is withdrawn, a component proves unsafe, a new risk or impact assessment begins, or somebody asks what AI you have.',
    sections: [
      {
        heading: 'AI systems',
        prompts: [
          'Enter what you sell, what you run for yourselves, AI features inside bought software, and tools that staff signed up for. Retired systems stay in the list.',
          'Say for each whether it lies inside the scope, so that inventory and scope can be laid side by side.',
        ],
        table: [
          'AI system',
          'Intended purpose',
          'Owner',
          'Our role',
          'Supplier',
          'Model and version',
          'Stage of life',
          'In scope?',
        ],
      },
      {
        heading: 'What each system depends on',
        prompts: [
          'Fill a sheet for each system: at each stage, from design to retirement, which components, data, tools, computing and people does it need?',
          'Refer to the registers of data, tools, computing and people by entry, and do not copy them.',
          'Count as components also prompts, retrieval sources, plug-ins, connected accounts and keys.',
        ],
        table: ['Stage', 'Components and models', 'Data', 'Tools', 'Computing', 'People'],
      },
      {
        heading: 'Picture of the dependencies',
        prompts: [
          'Draw one diagram for each important system: where data enter, which models and services they pass, where an output reaches a person.',
          'Mark every place that belongs to somebody else, and the single parts whose loss stops the system.',
        ],
      },
      {
        heading: 'Finding what is not listed',
        prompts: [
          'By which searches do you look for AI that nobody registered (invoices, login lists, browser extensions, code repositories, questions to teams), how often, and what turned up the last time?',
        ],
        table: ['Search', 'Done on, by', 'Found', 'Decision'],
      },
      {
        heading: 'Opening, changing and closing an entry',
        prompts: [
          'Who enters a new system, and before which step (purchase, first data, first customer) has it to be done?',
          'Which changes must be entered within days, and who checks the whole list at which interval?',
          'On retirement: what became of model, data, keys, logs and accounts, and who confirmed it?',
        ],
      },
    ],
    pitfall:
      "Do not rely on the asset list of the IT department: it knows laptops, not prompts or an assistant inside the office software. Pick a system on somebody's screen and find it here within a minute, then go the other way.",
  },

  'data-resource-register': {
    purpose:
      'Says which data each AI system learned from, was tested on and works with, and what is known about them. It is opened when a result looks skewed, a person asks for deletion, a licence ends, or a model is trained again.',
    sections: [
      {
        heading: 'Datasets',
        prompts: [
          'Enter every dataset by its use: training, fine-tuning, validation, test, retrieval, input in operation, feedback from users. Split a set that serves two uses.',
          'Give the version or date of the last change, so that a model version can be tied to it.',
        ],
        table: [
          'Dataset and version',
          'Used by',
          'Used for',
          'Kind of data',
          'Source',
          'Personal or secret?',
          'Owner',
          'Last changed',
        ],
      },
      {
        heading: 'What is known about each',
        prompts: [
          'For what may it be used and for what not? Refer to the right, licence or consent in the acquisition record.',
          'How was it labelled and prepared, and where is that documented?',
          'Who and what is missing or rare in it, which bias do you know of, and how does its quality compare with the criteria?',
        ],
        table: [
          'Dataset',
          'May be used for',
          'Labelled and prepared how',
          'Known gaps and bias',
          'Quality result, on',
        ],
      },
      {
        heading: 'Data behind bought models',
        prompts: [
          'What does the vendor state about the data used for training, and in which document of which date?',
          'What did you ask, and what was the answer? "Unknown" counts only together with the question, and goes into the risk assessment.',
        ],
        table: ['Model', 'Vendor states', 'Document, date', 'Asked on, answer', 'Risk entry'],
      },
      {
        heading: 'Storage, access and end of life',
        prompts: [
          'Where does each dataset lie, who can read and change it, and how long is it kept?',
          'How is a single person removed from it, and what does that mean for models trained on it?',
        ],
        table: ['Dataset', 'Location', 'Access', 'Kept until', 'Disposal'],
      },
      {
        heading: 'Upkeep',
        prompts: [
          'When has a new dataset to be entered, by whom, and who compares the register with what systems really read?',
        ],
      },
    ],
    pitfall:
      'Do not describe training data only. The documents that an assistant looks up, the test set and the inputs of customers decide its results as well, and they are the data you control even when the model is rented.',
  },

  'tooling-list': {
    purpose:
      'Records which tools shaped and steer each AI system, with versions. Developers open it to reproduce a result, security to see who is hit by a flaw, the tester to prove which evaluation kit was used.',
    sections: [
      {
        heading: 'Tools by stage',
        prompts: [
          'Go from collecting and labelling data through training, prompting, evaluating and releasing to monitoring, and enter the tool, the exact version and the AI systems that depend on it.',
          'Include assistants that write your code, low-code builders and anything that runs as a service and updates itself.',
        ],
        table: ['Tool', 'Stage', 'Purpose', 'Version, or updates itself', 'AI systems', 'Owner'],
      },
      {
        heading: 'Models and parts taken from others',
        prompts: [
          'List open models, libraries and prompt collections that end up in a product, with their origin, licence and the way you checked that they are what they claim to be.',
        ],
        table: ['Part', 'Origin', 'Licence, read by', 'Integrity checked how', 'In which product'],
      },
      {
        heading: 'Methods built into the tools',
        prompts: [
          'Which algorithms, optimisation and evaluation methods do the tools bring with them, and which known limits of theirs matter for your results?',
          'Which settings were changed from their defaults, and why?',
        ],
      },
      {
        heading: 'Admitting and upgrading a tool',
        prompts: [
          'Who decides on a new tool, after looking at what: licence, security, where it sends data, quality of its results?',
          'What has to be tested again after an upgrade, and how is a tool held at its version until then?',
        ],
        table: ['Date', 'Tool and version', 'Admitted or upgraded', 'Tested how', 'Decided by'],
      },
      {
        heading: 'Comparison with reality',
        prompts: [
          'How is the list held against the build server and the running systems (lock files, container images, bill of materials), how often, and what was different the last time?',
        ],
      },
    ],
    pitfall:
      'Do not keep versions by hand if a build file already knows them: point to the file and say how it is archived. Then look at what no build file knows, such as prompts, evaluation scripts and tools in the browser.',
  },

  'computing-resource-record': {
    purpose:
      'Says where each AI system runs, on whose machines and with how much room to spare. It is opened when a customer asks for the region, when load or cost jumps, and when a provider fails.',
    sections: [
      {
        heading: 'Where each system runs',
        prompts: [
          'Enter development, training and live use apart, each with provider, region and kind of machine, devices at the edge included.',
          'For a model called over an interface: in which country are inputs processed and stored, according to which document?',
        ],
        table: [
          'AI system',
          'Used for',
          'Provider',
          'Region, country',
          'Kind of computing',
          'Stated in',
        ],
      },
      {
        heading: 'Capacity and limits',
        prompts: [
          'What does the system need on a normal day and at its peak, in requests, memory, storage and network, and what is the quota?',
          'At which spending does an alert fire, who receives it, and what stops a runaway process?',
        ],
        table: [
          'AI system',
          'Normal need',
          'Peak need',
          'Quota',
          'Spending alert',
          'Alert goes to',
        ],
      },
      {
        heading: 'What it draws on from others',
        prompts: [
          'Name the hosts, cloud services, networks and interfaces without which the system stops, and the service level each has promised.',
          'What happens in the product when one is slow or gone, and when was the fallback last tried?',
        ],
        table: ['Service', 'Supplier', 'Promised level', 'Fallback', 'Last tried, result'],
      },
      {
        heading: 'Energy and environment',
        prompts: [
          'What energy or other burden do training and use cause, measured or estimated from which source?',
          'Where did that play a part in choosing the size of a model, a region or a provider? Pass the figure on to the assessment of societal impact.',
        ],
      },
      {
        heading: 'Changes',
        prompts: [
          'Who updates this record when a region, machine type or provider changes, and who checks before that no promise to a customer is broken?',
          'Keep the earlier entry with its dates, so that it can be said later where a system ran on a certain day.',
        ],
        table: ['Date', 'AI system', 'From', 'To', 'Promises checked by'],
      },
    ],
    pitfall:
      'Do not stop at your own cloud account. The rented model behind the interface is usually the largest computer you use, and the place where it processes prompts is the first thing a customer asks.',
  },
} as const satisfies Partial<DocumentOutlines>;
