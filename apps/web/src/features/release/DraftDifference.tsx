import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { ChangedThings } from './ChangedThings';
import { draftDifferenceQuery } from './release.queries';

/** What the draft has changed since the last release. */
export function DraftDifference({ slug, version }: { slug: string; version: number }) {
  const { t, i18n } = useTranslation('release');
  const isFirst = version === 1;
  const { data, error, refetch } = useQuery({
    ...draftDifferenceQuery(slug, wordLanguageFor(i18n.language)),
    enabled: !isFirst,
  });
  if (isFirst) return <Empty>{t('firstRelease')}</Empty>;
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.things.length === 0) return <Empty>{t('noDifference', { version: data.difference.from })}</Empty>;
  return <ChangedThings things={data.things} />;
}
