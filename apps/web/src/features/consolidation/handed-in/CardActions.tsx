import type { ConsolidationEdit, SourceRef } from '#contract/consolidation';
import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useConsolidation } from '../consolidation-context';
import { focusSoon } from '../recommendations/focus';
import { TroubleNote } from '../TroubleNote';
import { useDeed } from '../use-deed';
import { TogetherMenu } from './TogetherMenu';

interface Props {
  source: SourceRef;
  /** Into which of the plenary's recommendations it has gone; null while it is free. */
  holder: string | null;
  /** Where the focus goes once the button that was pressed is gone. */
  headingId: string;
}

/** What can be made of a group's recommendation. */
export function CardActions({ source, holder, headingId }: Props) {
  const { t } = useTranslation('consolidation');
  const { names } = useConsolidation();
  const { act, isBusy, trouble } = useDeed();
  const name = names.source(source);
  const [menuId, actId] = [`${headingId}-menu`, `${headingId}-act`];
  const run = async (edits: ConsolidationEdit[], done: string) => {
    if (await act(edits, done)) focusSoon(menuId, actId);
  };
  const begin = () =>
    run([{ kind: 'begin', recommendation: crypto.randomUUID(), source }], t('begun', { source: name }));
  return (
    <>
      <Group gap="xs" mt="xs" className="no-print">
        {holder === null ? (
          <Button
            id={actId}
            variant="default"
            size="compact-sm"
            loading={isBusy}
            aria-label={t('beginWith', { source: name })}
            onClick={() => void begin()}
          >
            {t('begin')}
          </Button>
        ) : (
          <Button
            id={actId}
            variant="default"
            size="compact-sm"
            loading={isBusy}
            aria-label={t('leaveOf', { source: name, recommendation: names.short(holder) })}
            onClick={() => void run([{ kind: 'leave', recommendation: holder, source }], t('left', { source: name }))}
          >
            {t('leave', { recommendation: names.short(holder) })}
          </Button>
        )}
        <TogetherMenu {...{ source, holder }} id={menuId} run={(edits, done) => void run(edits, done)} />
      </Group>
      <TroubleNote trouble={trouble} />
    </>
  );
}
