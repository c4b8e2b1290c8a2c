import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageNames } from '../../lib/words/words';
import { useProgramme } from '../programme/programme.queries';
import { releasesQuery } from '../programme/releases.queries';
import { type Choose, documentChoice, type DocumentChoice, documentLanguages } from './document-choice.rules';

interface Props {
  slug: string;
  choice: DocumentChoice;
  choose: Choose;
}

/** In which language, for which paper, and what else a document can be asked for. A calendar can be asked for nothing. */
export function DocumentSettings({ slug, choice, choose }: Props) {
  const { t } = useTranslation('documents');
  const { document = 'agenda', lang = '', paper = 'a4' } = choice;
  if (document === 'calendar') return null;
  const set = (change: Record<string, unknown>) => choose((now) => documentChoice({ ...now, ...change }));
  return (
    <>
      <NativeSelect
        label={t('language')}
        value={lang}
        data={[
          { value: '', label: t('languageOfContent') },
          ...documentLanguages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => set({ lang: value })}
      />
      <NativeSelect
        label={t('paper')}
        value={paper}
        data={[
          { value: 'a4', label: t('papers.a4') },
          { value: 'letter', label: t('papers.letter') },
        ]}
        onChange={({ currentTarget: { value } }) => set({ paper: value })}
      />
      {document === 'agenda' && <Since {...{ slug, choice, set }} />}
      {document === 'brief' && <OneSession {...{ slug, choice, set }} />}
    </>
  );
}

interface SettingProps {
  slug: string;
  choice: DocumentChoice;
  set: (change: Record<string, unknown>) => void;
}

/** Since which release changes are marked, where there is one. */
function Since({ slug, choice: { since }, set }: SettingProps) {
  const { t } = useTranslation('documents');
  const { data: releases = [] } = useQuery(releasesQuery(slug));
  if (releases.length === 0) return null;
  return (
    <NativeSelect
      label={t('marks')}
      value={since ?? ''}
      data={[
        { value: '', label: t('noMarks') },
        ...releases.map(({ version }) => ({ value: String(version), label: t('sinceVersion', { version }) })),
      ]}
      onChange={({ currentTarget: { value } }) => set({ since: Number(value) })}
    />
  );
}

/** The brief of one session, or of all. */
function OneSession({ slug, choice: { session = '' }, set }: SettingProps) {
  const { t } = useTranslation('documents');
  const { sessions } = useProgramme(slug);
  return (
    <NativeSelect
      label={t('session')}
      value={session}
      data={[
        { value: '', label: t('allSessions') },
        ...sessions.filter(({ kind }) => kind !== 'break').map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onChange={({ currentTarget: { value } }) => set({ session: value === '' ? undefined : value })}
    />
  );
}
