import type { OwnControl } from './records.ts';

/**
 * A number for the next own control, in the manner of the last one that has any: "TC-03" after "TC-02", and
 * "OC-1" where nobody has begun. People may change it.
 */
export function nextOwnReference(own: readonly Pick<OwnControl, 'reference'>[]): string {
  const numbered = own.flatMap(({ reference }) => {
    const [, prefix = '', digits] = /^(.*?)(\d{1,6})$/.exec(reference.trim()) ?? [];
    return digits === undefined ? [] : [{ prefix, digits }];
  });
  const { prefix, digits } = numbered.at(-1) ?? { prefix: 'OC-', digits: '0' };
  const taken = numbered.filter((each) => each.prefix === prefix).map((each) => +each.digits);
  return `${prefix}${String(Math.max(0, ...taken) + 1).padStart(digits.length, '0')}`;
}
