import type { IssuedRelease } from '#contract/issued-document';
import { Group, NativeSelect, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordLanguageFor } from '../../lib/words/words';
import { Empty } from '../../ui/Empty';
import { Loading } from '../../ui/Loading';
import { ProblemNote } from '../../ui/ProblemNote';
import { ChangedThings } from './ChangedThings';
import classes from './EarlierReleases.module.css';
import { differenceQuery } from './release.queries';

interface Props {
  slug: string;
  /** The newest first, two at least. */
  releases: readonly IssuedRelease[];
}

/** What changed from one release to another, the last two at first. */
export function Comparison({ slug, releases }: Props) {
  const { t } = useTranslation('release');
  const [pair, setPair] = useState<{ from?: number; to?: number }>({});
  const { from = releases[1]?.version ?? 1, to = releases[0]?.version ?? 1 } = pair;
  const versions = releases.map(({ version }) => ({ value: String(version), label: t('version', { version }) }));
  return (
    <section className={classes['comparison']}>
      <Title order={3} size="md">
        {t('compare')}
      </Title>
      <Group gap="md" my="sm" className="no-print">
        <NativeSelect
          label={t('from')}
          value={from}
          data={versions}
          onChange={({ currentTarget: { value } }) => setPair({ from: Number(value), to })}
        />
        <NativeSelect
          label={t('to')}
          value={to}
          data={versions}
          onChange={({ currentTarget: { value } }) => setPair({ from, to: Number(value) })}
        />
      </Group>
      {from === to ? <Empty>{t('sameVersion')}</Empty> : <Difference slug={slug} from={from} to={to} />}
    </section>
  );
}

function Difference({ slug, from, to }: { slug: string; from: number; to: number }) {
  const { t, i18n } = useTranslation('release');
  const { data, error, refetch } = useQuery(differenceQuery(slug, { from, to }, wordLanguageFor(i18n.language)));
  if (error) return <ProblemNote error={error} again={() => void refetch()} />;
  if (!data) return <Loading />;
  return data.things.length === 0 ? <Empty>{t('nothingBetween')}</Empty> : <ChangedThings things={data.things} />;
}
