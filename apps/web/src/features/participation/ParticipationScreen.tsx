import { Button, Group, Text, TextInput } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { Empty } from '../../ui/Empty';
import { ProblemNote } from '../../ui/ProblemNote';
import { ScreenHead } from '../../ui/ScreenHead';
import { useAttempt } from '../../ui/use-attempt';
import { useProgramme } from '../programme/programme.queries';
import { AddMechanisms } from './AddMechanisms';
import { MechanismTable } from './MechanismTable';
import { useParticipationEdits } from './participation-edits';
import { byName, countsOf, mechanismsLike } from './participation.rules';
import { SurveyField } from './SurveyField';

/** Which mechanisms are invited, and which took part? */
export function ParticipationScreen() {
  const { t } = useTranslation('participation');
  const { slug } = useParams({ from: '/$slug/participation' });
  const { q = '' } = useSearch({ from: '/$slug/participation' });
  const navigate = useNavigate({ from: '/$slug/participation' });
  const { meeting, mechanisms } = useProgramme(slug);
  const [isAdding, setAdding] = useState(false);
  const shown = mechanismsLike(mechanisms, q);
  return (
    <>
      <ScreenHead
        title={t('title')}
        actions={
          <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {t('add')}
          </Button>
        }
      />
      {isAdding && <AddMechanisms slug={slug} onDone={() => setAdding(false)} />}
      <SurveyField meeting={meeting} />
      {mechanisms.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <>
          <Summary slug={slug} />
          <TextInput
            label={t('filter')}
            value={q}
            onChange={({ currentTarget: { value } }) =>
              void navigate({ search: { ...(value !== '' && { q: value }) }, replace: true })
            }
            maw="24rem"
            mb="sm"
          />
          {shown.length === 0 ? (
            <Empty>{t('noneFound')}</Empty>
          ) : (
            <MechanismTable slug={slug} mechanisms={shown} lang={meeting.language} />
          )}
        </>
      )}
    </>
  );
}

/** How many there are, how they are printed, and in which order. */
function Summary({ slug }: { slug: string }) {
  const { t } = useTranslation('participation');
  const { meeting, mechanisms } = useProgramme(slug);
  const edits = useParticipationEdits(slug);
  const { failure, isBusy, attempt } = useAttempt();
  const sorted = byName(mechanisms, meeting.language);
  const isSorted = mechanisms.every(({ id }, place) => id === sorted[place]);
  return (
    <>
      <Text mb="xs">{t('counts', countsOf(mechanisms))}</Text>
      <Group gap="md" mb="md">
        <AnchorLink to="/$slug/documents" params={{ slug }} search={{ document: 'participation' }}>
          {t('document')}
        </AnchorLink>
        {!isSorted && (
          <Button
            variant="default"
            size="compact-sm"
            loading={isBusy}
            onClick={() => void attempt(() => edits.putInOrder({ of: 'mechanisms', ids: sorted }))}
          >
            {t('sort')}
          </Button>
        )}
      </Group>
      <ProblemNote error={failure} />
    </>
  );
}
