const columns = [
  { key: 'name', head: '' },
  { key: 'median', head: 'median' },
  { key: 'tail', head: 'p95' },
  { key: 'size', head: 'file' },
  { key: 'ratio', head: 'ratio' },
  { key: 'aim', head: 'aim' },
];

/**
 * One table of all sections.
 *
 * @param {{ title: string, rows: Record<string, string>[] }[]} sections rows may lack any of the columns but the name
 */
export function tableOf(sections) {
  const widths = columns.map(({ key, head }) => {
    const cells = sections.flatMap(({ rows }) => rows.map((row) => row[key] ?? ''));
    return Math.max(...[head, ...cells].map(({ length }) => length));
  });
  const line = (cells) =>
    cells
      .map((cell, i) => align(cell, widths[i], columns[i].key))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const parts = sections.map(({ title, rows }) => [
    rule,
    title,
    ...rows.map((row) => line(columns.map(({ key }) => row[key] ?? ''))),
  ]);
  return [line(columns.map(({ head }) => head)), ...parts.flat(), rule].join('\n');
}

/** Words stand at the left of their column, numbers at the right. */
function align(cell, width, key) {
  return key === 'name' || key === 'aim' ? cell.padEnd(width) : cell.padStart(width);
}
