import {
  askedAgain,
  cacheHeader,
  changingFiles,
  keptForEver,
  securityHeaders,
  type Header,
} from './headers.ts';

/**
 * The headers as the settings of common static hosts, by the place of each file in the build. All are drawn from
 * the one list, so that no two can disagree; none is kept offline, for the app never asks for them.
 */
export function hostFiles(): Readonly<Record<string, string>> {
  return {
    _headers: netlify(),
    '.htaccess': apache(),
    'hosting/nginx.conf': nginx(),
    'hosting/Caddyfile': caddy(),
    'hosting/vercel.json': vercel(),
    'hosting/staticwebapp.config.json': azure(),
    'hosting/firebase.json': firebase(),
    'hosting/README.txt': readme,
  };
}

const forEver: Header = { name: cacheHeader, value: keptForEver };
const again: Header = { name: cacheHeader, value: askedAgain };

/** Where two rules fit one address these hosts put the values together, so no two rules speak of one header. */
function netlify(): string {
  const block = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(({ name, value }) => `  ${name}: ${value}`)].join('\n');
  return lines([
    block('/*', securityHeaders),
    block('/assets/*', [forEver]),
    ...changingFiles.map((file) => block(`/${file}`, [again])),
  ]);
}

function apache(): string {
  const set = ({ name, value }: Header) => `  Header always set ${name} "${value}"`;
  return lines([
    '<IfModule mod_headers.c>',
    ...securityHeaders.map(set),
    set(again),
    '  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">',
    `  ${set(forEver)}`,
    '  </If>',
    '</IfModule>',
    '<IfModule mod_mime.c>',
    '  AddType application/manifest+json .webmanifest',
    '  AddType text/javascript .js',
    '</IfModule>',
  ]);
}

function nginx(): string {
  return lines([
    '# Inside the server { } that serves the app. A location { } of its own that adds a header has to repeat these.',
    `set $plumbline_cache "${askedAgain}";`,
    `if ($uri ~ "/assets/[^/]+$") { set $plumbline_cache "${keptForEver}"; }`,
    `add_header ${cacheHeader} $plumbline_cache always;`,
    ...securityHeaders.map(({ name, value }) => `add_header ${name} "${value}" always;`),
  ]);
}

function caddy(): string {
  return lines([
    '# Inside the site { } that serves the app.',
    'header {',
    ...securityHeaders.map(({ name, value }) => `\t${name} "${value}"`),
    '}',
    '@assets path */assets/*',
    `header @assets ${cacheHeader} "${keptForEver}"`,
    '@others not path */assets/*',
    `header @others ${cacheHeader} "${askedAgain}"`,
  ]);
}

const asKeys = (headers: readonly Header[]) =>
  headers.map(({ name, value }) => ({ key: name, value }));

function vercel(): string {
  return json({
    headers: [
      { source: '/(.*)', headers: asKeys(securityHeaders) },
      { source: '/assets/(.*)', headers: asKeys([forEver]) },
      { source: '/((?!assets/).*)', headers: asKeys([again]) },
    ],
  });
}

function azure(): string {
  return json({
    globalHeaders: Object.fromEntries(securityHeaders.map(({ name, value }) => [name, value])),
    // The first route that fits is the one that counts.
    routes: [
      { route: '/assets/*', headers: { [cacheHeader]: keptForEver } },
      { route: '/*', headers: { [cacheHeader]: askedAgain } },
    ],
    mimeTypes: { '.webmanifest': 'application/manifest+json' },
  });
}

function firebase(): string {
  return json({
    hosting: {
      public: 'dist',
      ignore: ['hosting/**', '_headers', '**/.*'],
      headers: [
        { regex: '.*', headers: asKeys(securityHeaders) },
        { regex: '^/assets/.*', headers: asKeys([forEver]) },
        {
          regex: `^/(${changingFiles.map((file) => file.replaceAll('.', '\\.')).join('|')})$`,
          headers: asKeys([again]),
        },
      ],
    },
  });
}

const readme = lines([
  'Plumbline works on any static host, in any folder. The policy that keeps everything in the browser stands in',
  'index.html itself. These settings say the same as headers, add what only a header can say (nobody may show the',
  'app inside another page), and let the browser keep files that never change.',
  '',
  'Netlify, Cloudflare Pages   _headers lies in the top folder of the build and is found there. For an app in a',
  '                            folder of a larger site, put that folder before each path in it.',
  'Apache                      .htaccess lies beside index.html; AllowOverride must permit FileInfo.',
  'nginx                       nginx.conf: include it in the server { } block.',
  'Caddy                       Caddyfile: import it in the site block.',
  'Vercel                      vercel.json: copy it to the top folder of what you deploy.',
  'Azure Static Web Apps       staticwebapp.config.json: copy it beside index.html.',
  'Firebase Hosting            firebase.json: copy it beside the folder dist.',
  'GitHub Pages                cannot send headers: the policy in the page stands alone, and another page could',
  '                            show the app in a frame. Codeberg Pages likewise.',
  '',
  'Serve over HTTPS: without it browsers offer no offline copy, no clipboard and no sealing.',
  'Strict-Transport-Security tells browsers for two years to use HTTPS for this name. Leave that line out where',
  'other things on the same name still need plain HTTP.',
]);

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
