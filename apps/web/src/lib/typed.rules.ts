/** As the server takes texts: lines end in line feeds alone, and nothing is in them that cannot be printed. */
export function cleaned(text: string): string {
  return text
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/[\p{Cs}\uFFFE\uFFFF]|(?!\n)\p{Cc}/gu, '');
}

/** {@link cleaned}, on one line. */
export function cleanedLine(text: string): string {
  return cleaned(text).replaceAll('\n', ' ');
}
