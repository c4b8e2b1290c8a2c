import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { assetFile } from '../platform/assets.js';

/** The one style sheet of the public pages, under an address that names its content. */
export interface StyleSheet {
  css: string;
  path: string;
  sha256: string;
}

export function loadStyleSheet(): StyleSheet {
  const css = ['document.css', 'site.css'].map((name) => readFileSync(assetFile(`pages/${name}`), 'utf8')).join('\n');
  const sha256 = createHash('sha256').update(css).digest('hex');
  return { css, path: `/assets/${sha256.slice(0, 16)}.css`, sha256 };
}

/** Under this name the style sheet is injected. */
export const STYLE_SHEET = Symbol('STYLE_SHEET');
