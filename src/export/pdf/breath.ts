/**
 * Lets the page answer a key, a tap or a scroll before the drawing goes on. A whole report takes several frames;
 * done in one go, the screen would stand still for as long. A message is used since timers wait longer each time.
 */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
