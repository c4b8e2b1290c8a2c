import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** Programs from outside npm that some tests need: the Debian package that brings each, and how to find it. */
const registry = {
  chromium: { debian: 'chromium', find: () => onPath('chromium') },
  pdftotext: { debian: 'poppler-utils', find: () => onPath('pdftotext') },
  qpdf: { debian: 'qpdf', find: () => onPath('qpdf') },
  soffice: { debian: 'libreoffice-writer-nogui', find: () => onPath('soffice') },
  calc: { debian: 'libreoffice-calc-nogui', find: () => besideOffice('libsclo.so') },
  // Debian's interpreter by its full path: another python3 may stand before it and does not see Debian's packages.
  icalendar: { debian: 'python3-icalendar', find: () => pythonWith('icalendar') },
  feedparser: { debian: 'python3-feedparser', find: () => pythonWith('feedparser') },
  openpyxl: { debian: 'python3-openpyxl', find: () => pythonWith('openpyxl') },
  // Pages are measured in the widths of Arial, which are those of Liberation Sans and of the documents' Arimo.
  arial: { debian: 'fonts-liberation', find: () => fontAs('Arial', /Arial|Liberation Sans|Arimo/) },
} as const;

export type Tool = keyof typeof registry;

function onPath(name: string): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** LibreOffice, if it has a part of itself that Debian packs apart. */
function besideOffice(library: string): string | null {
  const office = onPath('soffice');
  return office !== null && existsSync(join(dirname(realpathSync(office)), library)) ? office : null;
}

function pythonWith(module: string): string | null {
  const python = '/usr/bin/python3';
  return spawnSync(python, ['-c', `import ${module}`]).status === 0 ? python : null;
}

/** The program that tells which font stands in for another, if that is one of these. */
function fontAs(name: string, families: RegExp): string | null {
  const program = onPath('fc-match');
  if (program === null) return null;
  const { stdout } = spawnSync(program, ['--format', '%{family}', name], { encoding: 'utf8' });
  return families.test(stdout) ? program : null;
}

/** The path of a tool (for `icalendar`, `feedparser` and `openpyxl`: of the interpreter that has it). Throws when it is missing. */
export function pathOf(tool: Tool): string {
  const path = registry[tool].find();
  if (path === null) throw new Error(`${tool} is missing: ${installCommand([tool])}`);
  return path;
}

/** Those of the tools that are not on this machine. */
export function missing(tools: readonly Tool[]): Tool[] {
  return tools.filter((tool) => registry[tool].find() === null);
}

/** The command that would install them on Debian. */
export function installCommand(tools: readonly Tool[]): string {
  return `apt-get install ${tools.map((tool) => registry[tool].debian).join(' ')}`;
}

/** Before the tests: installs what is missing where that is possible (root, with apt); says nothing otherwise. */
export function installMissingTools(): void {
  const wanted = missing(Object.keys(registry) as Tool[]);
  if (wanted.length === 0 || process.getuid?.() !== 0 || onPath('apt-get') === null) return;
  const packages = wanted.map((tool) => registry[tool].debian);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing for the tests: ${packages.join(' ')}`);
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
