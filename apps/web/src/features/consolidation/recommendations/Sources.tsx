import type { PlenaryRecommendation } from '#contract/consolidation';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import classes from '../Consolidation.module.css';
import { handedIn, refKey } from '../refs.rules';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import { focusSoon, headingOf } from './focus';
import { SourceText } from './SourceText';

interface Props {
  one: PlenaryRecommendation;
}

/** The groups' recommendations that are together in it, numbered as its sentences refer to them. */
export function Sources({ one }: Props) {
  const { t } = useTranslation('consolidation');
  return (
    <>
      <Text size="sm" fw={700} mt="xs" id={`${headingOf(one.id)}-sources`} tabIndex={-1}>
        {t('sources')}
      </Text>
      <ol className={classes['sourceList']}>
        {one.sources.map((source) => (
          <li key={refKey(source)}>
            <SourceText source={source} />
            <SourceActions one={one} source={source} />
          </li>
        ))}
      </ol>
    </>
  );
}

function SourceActions({
  one,
  source: { group, entry, isLatest },
}: Props & { source: PlenaryRecommendation['sources'][number] }) {
  const { t } = useTranslation('consolidation');
  const { view, names } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  const source = { group, entry };
  const name = names.source(source);
  const stands = handedIn(view, source) !== undefined;
  const mayEdit = view.may.consolidate && one.decision === null;
  const run = async (kind: 'renew' | 'leave', done: string) => {
    if (await act([{ kind, recommendation: one.id, source }], done)) focusSoon(headingOf(one.id));
  };
  return (
    <>
      {!isLatest && (
        <Text size="sm" c="var(--house-warning)">
          {t(stands ? 'renewed' : 'withdrawn', { group: names.group(group) })}
        </Text>
      )}
      {mayEdit && (
        <Group gap="xs" className="no-print">
          {!isLatest && stands && (
            <Button
              variant="default"
              size="compact-sm"
              loading={isBusy}
              aria-label={t('renewOf', { source: name })}
              onClick={() => void run('renew', t('renewDone', { source: name }))}
            >
              {t('renew')}
            </Button>
          )}
          <Button
            variant="subtle"
            size="compact-sm"
            px={0}
            disabled={isBusy}
            aria-label={t('takeAwayOf', { source: name })}
            onClick={() => void run('leave', t('left', { source: name }))}
          >
            {t('takeAway')}
          </Button>
        </Group>
      )}
      <TroubleNote trouble={trouble} />
    </>
  );
}
