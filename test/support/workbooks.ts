import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { pathOf } from './tools.js';

/** An Excel file as openpyxl reads it. */
export interface ReadWorkbook {
  title: string;
  creator: string;
  modified: string;
  sheets: ReadSheet[];
}

interface ReadSheet {
  name: string;
  rows: ReadCell[][];
  /** The first cell that moves. */
  frozen: string | null;
  filter: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  orientation: string;
  /** 9 is A4, 1 is US Letter (ISO/IEC 29500-1 §18.3.1.63). */
  paper: number | string;
  /** Whether, and to how many pages across and down. */
  fits: [boolean, number, number];
  head: string | null;
  foot: (string | null)[];
}

interface ReadCell {
  value: string | number | null;
  /** `s` text, `n` number or nothing, `f` formula. */
  type: string;
  rotation: number | null;
  format: string;
}

/** Reads with python3-openpyxl. */
export function readWorkbook(xlsx: Uint8Array): ReadWorkbook {
  const script = fileURLToPath(new URL('read-workbook.py', import.meta.url));
  const { stdout, stderr, status } = spawnSync(pathOf('openpyxl'), [script], { input: xlsx, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReadWorkbook;
}

/** What LibreOffice makes of an Excel file: its first sheet as CSV, computed anew, and all of it printed as PDF. */
export function openedInCalc(xlsx: Uint8Array): { csv: string; pdf: Uint8Array } {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-xlsx-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, xlsx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (const kind of ['csv:Text - txt - csv (StarCalc):44,34,76', 'pdf']) {
      execFileSync(pathOf('calc'), [profile, '--headless', '--convert-to', kind, '--outdir', folder, file], {
        stdio: 'ignore',
      });
    }
    return { csv: readFileSync(join(folder, 'book.csv'), 'utf8'), pdf: readFileSync(join(folder, 'book.pdf')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
