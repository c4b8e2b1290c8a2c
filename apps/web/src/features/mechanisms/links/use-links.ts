import type { MadeMechanismLink, MechanismLinkView } from '#contract/mechanism-correction';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api/client';
import { saved } from '../../../lib/saving';
import { mechanismLinksQuery } from '../registry.queries';

/** In which languages the mail and the page behind the link can be. */
export const linkLanguages = ['en', 'fr', 'es'] as const;
export type LinkLanguage = (typeof linkLanguages)[number];

/** Whom a link is for; nobody where whoever makes it passes it on. */
export interface LinkWish {
  email?: string;
  language: LinkLanguage;
}

/** Makes links for the secretariat of a mechanism, and withdraws them. */
export function useLinks(mechanism: string) {
  const queries = useQueryClient();
  const { queryKey } = mechanismLinksQuery(mechanism);
  const onSettled = () => queries.invalidateQueries({ queryKey });
  const make = useMutation({
    mutationFn: (body: LinkWish): Promise<MadeMechanismLink> =>
      saved(() => answer(api.POST('/api/mechanisms/{mechanism}/links', { params: { path: { mechanism } }, body }))),
    onSettled,
  });
  const withdraw = useMutation({
    mutationFn: ({ id: link }: MechanismLinkView) =>
      saved(() =>
        answer(api.DELETE('/api/mechanisms/{mechanism}/links/{link}', { params: { path: { mechanism, link } } })),
      ),
    onSettled,
  });
  return { make, withdraw };
}
export type Links = ReturnType<typeof useLinks>;
