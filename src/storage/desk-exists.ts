/**
 * Whether this browser keeps a desk. Looking does not create one, and loads no database code; where a browser
 * cannot tell, the answer is no.
 */
export async function deskExists(name = 'plumbline-desk'): Promise<boolean> {
  try {
    return (await indexedDB.databases()).some((each) => each.name === name);
  } catch {
    return false;
  }
}
