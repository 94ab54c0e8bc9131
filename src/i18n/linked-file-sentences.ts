import type { LinkStatus, PickRefusal } from '../core/linked-file/status.ts';
import { moment } from './format.ts';
import { m } from './index.ts';

/** What is the matter with a file that is neither read nor overwritten. */
export function problemSentence(problem: PickRefusal): string {
  const text = m.linkedFile.problems;
  switch (problem.kind) {
    case 'damaged':
      return text.damaged(problem.path);
    case 'clause-excluded':
      return text['clause-excluded'](problem.items.join(', '));
    case 'other-assessment':
      return text['other-assessment'](problem.name);
    case 'partly-readable':
      return text['partly-readable'](problem.count);
    case 'too-large':
    case 'too-deep':
    case 'not-json':
    case 'not-plumbline':
    case 'newer-version':
    case 'unreadable':
    case 'empty':
    case 'git-conflict':
    case 'too-many':
    case 'gone':
    case 'not-allowed':
      return text[problem.kind];
  }
}

/** Where an assessment stands with its file, and what to do where it is not well. */
export function linkSentence(status: LinkStatus): string {
  const text = m.linkedFile;
  switch (status.kind) {
    case 'up-to-date':
      return text.states['up-to-date'](moment(status.at));
    case 'changed-outside':
      return text.states['changed-outside'](status.count);
    case 'not-readable':
      return `${problemSentence(status.problem)} ${text.untouched}`;
    case 'not-supported':
      return text.notSupported.text;
    case 'looking':
    case 'not-linked':
    case 'asking':
    case 'writing':
    case 'needs-permission':
    case 'gone':
    case 'refused':
      return text.states[status.kind];
  }
}
