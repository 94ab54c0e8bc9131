/**
 * Whether a name in a folder is a second version of the linked file, put there by a sync service that would not
 * choose: "acme.plumbline (conflicted copy 2026-11-21 101500).json" (Nextcloud, Dropbox, in any language),
 * "acme.plumbline.sync-conflict-20261121-101500-ABCDEFG.json" (Syncthing), "acme.plumbline-LAPTOP.json"
 * (OneDrive), "acme.plumbline (1).json" (Google Drive). Some mark the name before ".plumbline".
 */
export function isConflictCopy(name: string, linked: string): boolean {
  if (name === linked || !name.endsWith('.json')) return false;
  const stem = withoutEnding(linked, '.json');
  if (name.startsWith(stem)) {
    return marks.some((mark) => mark.test(name.slice(stem.length, -'.json'.length)));
  }
  const shorter = withoutEnding(stem, '.plumbline');
  if (shorter === stem || !name.startsWith(shorter) || !name.endsWith('.plumbline.json')) {
    return false;
  }
  const between = name.slice(shorter.length, -'.plumbline.json'.length);
  // A computer's name after a hyphen cannot be told from another assessment's name here.
  return sureMarks.some((mark) => mark.test(between));
}

const sureMarks = [/^ ?\([^()]{1,100}\)$/, /^\.sync-conflict-\d{8}-\d{6}(?:-\w+)?$/];
const marks = [...sureMarks, /^-[\w-]{1,64}$/];

function withoutEnding(name: string, ending: string): string {
  return name.endsWith(ending) ? name.slice(0, -ending.length) : name;
}
