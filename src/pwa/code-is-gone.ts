const reloadedFor = 'plumbline.reloaded-for';

/**
 * A tab that runs an old version can ask for code that no longer exists. One reload fetches the
 * present version. A second failure of the same version is a fault that reloading does not cure,
 * and without a network a reload might lose the page that still works.
 */
export function reloadWhenCodeIsGone(): void {
  window.addEventListener('vite:preloadError', () => {
    if (navigator.onLine && isFirstFailureOfThisVersion()) location.reload();
  });
}

function isFirstFailureOfThisVersion(): boolean {
  // The address of the built file holds a hash of its content.
  const thisVersion = import.meta.url;
  try {
    if (sessionStorage.getItem(reloadedFor) === thisVersion) return false;
    sessionStorage.setItem(reloadedFor, thisVersion);
    return true;
  } catch {
    // Without a memory of the first reload there would be no end to them.
    return false;
  }
}
