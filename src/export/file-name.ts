/**
 * "Łódź Labs" and "2026-11-21" → "lodz-labs-2026-11-21.plumbline.json". Letters without an ASCII form are
 * dropped, since mail programs and old disks garble them; an empty rest becomes "assessment".
 */
export function fileName(organisation: string, day: string, extension: string): string {
  const plain = organisation
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return `${plain || 'assessment'}-${day}.${extension}`;
}
