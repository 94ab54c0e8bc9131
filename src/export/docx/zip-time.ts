const endOfDirectory = 0x06054b50;
const endLength = 22;
/** Where the entry's time stands in its line of the directory, and in its own head. */
const timeInDirectory = 12;
const timeInHead = 10;

/**
 * Gives every entry of a zip file the same moment: noon of a day (ISO date). The package writes the clock of
 * this computer there, in its time zone, which is nobody's business and makes equal files differ.
 */
export function withZipDay(file: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const bytes = file.slice();
  const view = new DataView(bytes.buffer);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = (((Math.max(0, year - 1980) << 9) | (month << 5) | date) << 16) | (12 << 11);

  // Without a comment, which the package never writes, the directory's end is the end of the file.
  const end = bytes.length - endLength;
  if (view.getUint32(end, true) !== endOfDirectory) throw new Error('This is not a zip file.');
  const count = view.getUint16(end + 10, true);
  let line = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    view.setUint32(line + timeInDirectory, stamp >>> 0, true);
    view.setUint32(view.getUint32(line + 42, true) + timeInHead, stamp >>> 0, true);
    const [name, extra, comment] = [28, 30, 32].map((at) => view.getUint16(line + at, true));
    line += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return bytes;
}
