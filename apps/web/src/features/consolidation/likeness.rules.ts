/** How alike two recommendations are, as people say it: what is computed from words alone is no measure to be read off. */
export function likenessWord(likeness: number): 'very' | 'much' | 'some' {
  if (likeness >= 0.75) return 'very';
  return likeness >= 0.45 ? 'much' : 'some';
}
