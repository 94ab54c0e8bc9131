export interface ChartColours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly wash: string;
}

/** The tokens as the canvas needs them: resolved for the theme in force, which only an element can tell. */
export function chartColours(host: Element): ChartColours {
  const probe = document.createElement('span');
  // Forced colours would make one colour of all of them, and a canvas is not forced.
  probe.style.setProperty('forced-color-adjust', 'none');
  host.append(probe);
  const resolve = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: resolve('--ink'),
    soft: resolve('--ink-soft'),
    line: resolve('--line'),
    accent: resolve('--accent'),
    wash: resolve('--accent-wash'),
  };
  probe.remove();
  return colours;
}
