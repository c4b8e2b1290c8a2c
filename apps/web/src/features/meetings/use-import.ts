import type { ImportPlan } from '#contract/import-plan';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../lib/api/client';
import { saved } from '../../lib/saving';

/** Bytes; the server takes no more. */
const largest = 5 * 1024 * 1024;

/** The bytes of a file as they are: the server reads YAML and JSON alike. */
const asFile = (file: File) => ({
  body: {},
  bodySerializer: () => file,
  headers: { 'Content-Type': 'application/yaml' },
});

const sentenceLanguages = ['en', 'fr', 'es'] as const;

/** A file, what importing it would do, and the import itself. */
export function useImport() {
  const { i18n } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const plan = useMutation({
    mutationFn: (chosen: File): Promise<ImportPlan> => {
      const lang = sentenceLanguages.find((language) => language === i18n.language);
      const query = lang === undefined ? {} : { lang };
      return answer(api.POST('/api/meetings/import-plan', { params: { query }, ...asFile(chosen) }));
    },
  });
  const apply = useMutation({
    mutationFn: async () => {
      if (!file) throw new Error('there is no file to import');
      return saved(() => answer(api.POST('/api/meetings/import', asFile(file))));
    },
    onSuccess: async ({ slug }) => {
      await queries.invalidateQueries();
      await navigate({ to: '/$slug/timetable', params: { slug } });
    },
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setIsTooLarge(chosen.size > largest);
    plan.reset();
    apply.reset();
    if (chosen.size <= largest) plan.mutate(chosen);
  };
  return { file, isTooLarge, choose, plan, apply };
}
