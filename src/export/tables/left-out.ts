/**
 * Stored fields that no table shows, each with the reason; `**` stands for any path. The assessment file (JSON)
 * has them all.
 */
export const leftOut: Readonly<Record<string, string>> = {
  '**.id': 'Names a thing for the app; people know it by its number, name or title.',
  '**.createdAt':
    'When it was entered. Of a kept Statement of Applicability and a kept state the day is shown.',
  updatedAt: 'When anything was typed last; each row has its own.',
  'soaHead.updatedAt': 'The head has a date of its own.',
  'planSettings.updatedAt': 'A setting counts as it is, whenever it was made.',
  'soaVersions.**.updatedAt': 'A kept version never changes.',
  'snapshots.*.updatedAt': 'Only its name and note can change, and nothing hangs on when.',
  'training.*.updatedAt': 'Each figure has its date.',
};
