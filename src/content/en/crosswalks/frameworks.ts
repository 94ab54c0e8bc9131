import type { CrosswalkTexts } from '../../crosswalks/types.ts';

export const frameworks: CrosswalkTexts['frameworks'] = {
  'nist-ai-rmf': {
    about:
      'A voluntary guide from the United States to the risks of AI, in four functions: govern, map, measure, manage. Nobody certifies against it. It goes deeper into measuring than ISO/IEC 42001, and asks for less of a system around it.',
    basis:
      "The crosswalk on NIST's AI Resource Center was contributed by Microsoft and written against the final draft of ISO/IEC 42001. NIST lists it and does not endorse it. We saw part of it; what it names is marked, everything else is our own mapping. NIST is revising the framework.",
  },
  'owasp-llm': {
    about:
      'The ten risks that security people see most in applications built on language models. A list to be aware of: neither a test standard nor a management system.',
    basis:
      'Our own mapping, of the edition of August 2026; the number of 2025 stands beside each. The result of a test is evidence for a control. It never meets a clause by itself.',
  },
  'mitre-atlas': {
    about:
      'A catalogue of attacks on AI as they were really seen: 16 tactics, the techniques under them, and measures against them. Here stand the eight uses of it that leave evidence in a management system.',
    basis:
      'Our own mapping, by measure (release 2026.07). Tactics and techniques describe attackers, so they have no items of their own: going through them is one piece of work, the threat model. Results of a red team are evidence for controls and never meet a clause by themselves.',
  },
  'ai-act': {
    about:
      'Law of the European Union. It looks at each AI system as a product, while ISO/IEC 42001 looks at an organisation. So no item is a direct counterpart of an article, however closely they are related.',
    basis:
      'Our mapping, built on two published ones and corrected; it is the same that the EU AI Act page of a check uses. Conforming to ISO/IEC 42001 gives no presumption of conformity with the Act.',
  },
};
