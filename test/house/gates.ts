import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { root } from './files.ts';

let linter: ESLint | undefined;

/** The rules that a text would break as a file at this path. Without types, as the file does not exist. */
export async function lint(file: string, text: string): Promise<readonly string[]> {
  linter ??= new ESLint({
    cwd: root,
    overrideConfigFile: path.join(root, 'test/eslint.config.js'),
    overrideConfig: typescript.configs.disableTypeChecked as never,
  });
  const results = await linter.lintText(text, { filePath: path.join(root, file) });
  return results
    .flatMap((result) => result.messages)
    .map(({ ruleId, message }) => ruleId ?? message);
}

const gates = {
  tsc: ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'tsconfig.json'],
  'svelte-check': [
    'node_modules/svelte-check/bin/svelte-check',
    ...['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'machine'],
  ],
};

/** Runs a type gate, with our own settings, over a folder that holds only these files. */
export async function typeCheck(
  gate: keyof typeof gates,
  files: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly output: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-gate-'));
  try {
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const settings = { extends: path.join(root, 'tsconfig.json'), include: ['*'] };
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(settings));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return await runIn(folder, gates[gate]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runIn(cwd: string, words: readonly string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
      resolve({ code, output: stdout + stderr });
    });
  });
}
