import { placeKey, placesOf, type SoaIssue, type SoaPlace } from './lint.ts';

/** Issues of one kind and weight, in the order of the statement. */
export interface SoaIssueGroup {
  readonly kind: SoaIssue['kind'];
  readonly severity: SoaIssue['severity'];
  /** Never empty. */
  readonly issues: readonly SoaIssue[];
  /** Where they can be put right, each place once, with its issue. */
  readonly places: readonly { readonly place: SoaPlace; readonly issue: SoaIssue }[];
}

/** Gathers issues that stand in order (`lintSoa`): groups that must be put right first, then as they come up. */
export function issueGroupsOf(issues: readonly SoaIssue[]): readonly SoaIssueGroup[] {
  const keyOf = ({ severity, kind }: SoaIssue) => `${severity} ${kind}`;
  return [...new Set(issues.map(keyOf))].flatMap((key) => {
    const alike = issues.filter((issue) => keyOf(issue) === key);
    const [first] = alike;
    if (!first) return [];
    const places = new Map(
      alike.flatMap((issue) =>
        placesOf(issue).map((place) => [placeKey(place), { place, issue }] as const),
      ),
    );
    return [
      { kind: first.kind, severity: first.severity, issues: alike, places: [...places.values()] },
    ];
  });
}
