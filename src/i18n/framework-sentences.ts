import type { AiActTexts } from '../content/ai-act/types.ts';
import type { CrosswalkText, CrosswalkTexts, NistCategory } from '../content/crosswalks/types.ts';
import type { SecurityTestTexts } from '../content/systems/texts.ts';
import type { CrosswalkEntry, CrosswalkLink, ServedEntry } from '../core/crosswalks.ts';
import { m } from './index.ts';

/** All that is written about entries of frameworks, in one language. */
export interface CrosswalkWords {
  readonly crosswalks: CrosswalkTexts;
  readonly aiAct: AiActTexts;
  readonly tests: SecurityTestTexts;
}

/** The framework's own number: `GOVERN 1`, `LLM03`, `AML.M0024`, `Art. 15`. Needs no texts to be loaded. */
export function entryLabel(entry: CrosswalkEntry): string {
  switch (entry.framework) {
    case 'nist-ai-rmf':
      return entry.label;
    case 'owasp-llm':
      return entry.id;
    case 'mitre-atlas':
      return entry.mitigations.join(', ') || m.frameworks.tactics;
    case 'ai-act':
      return entry.article;
  }
}

export function entryName(entry: CrosswalkEntry, words: CrosswalkWords): string {
  switch (entry.framework) {
    case 'nist-ai-rmf':
      return nistText(entry.id, words).name;
    case 'owasp-llm':
      return words.tests.owasp[entry.id].name;
    case 'mitre-atlas':
      return words.tests.atlas[entry.id].name;
    case 'ai-act':
      return words.aiAct.obligations[entry.id].title;
  }
}

/** For the Act the words of the law data: the duty, and what no management system covers. */
export function entryText(entry: CrosswalkEntry, words: CrosswalkWords): CrosswalkText {
  switch (entry.framework) {
    case 'nist-ai-rmf':
      return nistText(entry.id, words);
    case 'owasp-llm':
      return words.crosswalks.owasp[entry.id];
    case 'mitre-atlas':
      return words.crosswalks.atlas[entry.id];
    case 'ai-act': {
      const { duty, gap } = words.aiAct.obligations[entry.id];
      const { explanation } = words.aiAct.reaches[entry.reach];
      const partial = entry.links.some(({ grade }) => grade === 'partial');
      return { asks: duty, gives: partial ? { partial: explanation } : {}, beyond: gap };
    }
  }
}

function nistText(
  id: NistCategory,
  words: CrosswalkWords,
): CrosswalkText & { readonly name: string } {
  const categories: Readonly<Record<NistCategory, CrosswalkText & { readonly name: string }>> =
    words.crosswalks.nist;
  return categories[id];
}

/** "published crosswalk, at 2.1, 2.7" or "our mapping". */
export function linkSource({ source, publishedAt }: CrosswalkLink): string {
  const name = m.frameworks.sources[source];
  return publishedAt.length > 0 ? `${name}, ${m.frameworks.publishedAt(publishedAt)}` : name;
}

/** "GOVERN 1, MAP 5 and 3 more": at most `most` labels. */
export function labelsLine(served: readonly ServedEntry[], most: number): string {
  const labels = served.map(({ entry }) => entryLabel(entry));
  const shown = labels.slice(0, most).join(', ');
  const more = labels.length - most;
  return more > 0 ? `${shown} ${m.frameworks.more(more)}` : shown;
}
