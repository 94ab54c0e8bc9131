/** Handing something over to another program on this computer. Each says whether it worked. */

export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser has a share sheet that takes this. */
export function canShare(data: ShareData): boolean {
  return 'canShare' in navigator && navigator.canShare(data);
}

/** `dismissed` where the user closed the share sheet again. */
export async function shared(data: ShareData): Promise<'shared' | 'dismissed' | 'failed'> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}

export function download(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
