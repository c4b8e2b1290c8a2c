import type { DocumentTree } from '../tree.js';
import { xmlText } from './text.js';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * The part `docProps/core.xml` (ISO/IEC 29500-2 §11), in place of docx's own, which holds the moment of writing and no
 * language. Both dates are the instant of issue.
 */
export function coreProperties(tree: DocumentTree): string {
  const element = (name: string, text: string) =>
    `<${name}>${xmlText(text).replace(/[&<>]/g, (character) => entities[character] ?? '')}</${name}>`;
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${new Date(tree.issuedAt).toISOString()}</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces}>`,
    element('dc:title', tree.title),
    element('dc:creator', tree.author),
    element('cp:lastModifiedBy', tree.author),
    element('dc:description', [tree.runningHead, tree.runningFoot].filter((text) => text !== '').join('. ')),
    element('dc:language', tree.language),
    date('created'),
    date('modified'),
    '</cp:coreProperties>',
  ].join('');
}
