import type { HighlightsBlock, HighlightsOrigin } from '#contract/highlights';
import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import classes from './Highlights.module.css';
import { useHighlights } from './highlights-context';
import { isAsHandedIn, keepingEdits, takingEdits } from './origins.rules';
import { useOriginWords } from './origin-words';

interface Props {
  block: HighlightsBlock;
  /** Of the block. */
  name: string;
}

/** From where a block comes, and what is said there now if that is something else. */
export function OriginNote({ block, name }: Props) {
  const { mayWrite } = useHighlights();
  const { sourceOf, untouched } = useOriginWords();
  const { origin } = block;
  if (!origin) return null;
  const words = [sourceOf(origin), ...(isAsHandedIn(block) ? [untouched(origin)] : [])];
  return (
    <>
      <Text size="sm" c="dimmed" dir="auto">
        {words.join(' ')}
      </Text>
      {origin.isChanged && mayWrite && <Changed {...{ block, origin, name }} />}
    </>
  );
}

/** The block stays as it is until somebody says what becomes of it. */
function Changed({ block, origin, name }: Props & { origin: HighlightsOrigin }) {
  const { t } = useTranslation('highlights');
  const { outbox } = useHighlights();
  return (
    <Note weight="warning">
      <div role="group" aria-label={t('changedIn', { passage: name })}>
        <strong>{origin.kind === 'noted' ? t('changedNoted') : t('changed')}</strong>
        <dl className={classes['now']}>
          {origin.title !== '' && (
            <>
              <dt>{t('now.title')}</dt>
              <dd dir="auto">{origin.title}</dd>
            </>
          )}
          <dt>{t('now.text')}</dt>
          <dd dir="auto">{origin.text}</dd>
        </dl>
        <Group gap="xs">
          <Button size="compact-sm" variant="default" onClick={() => outbox.edit(...takingEdits(block))}>
            {t('takeThis')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => outbox.edit(...keepingEdits(block))}>
            {t('keepOurs')}
          </Button>
        </Group>
      </div>
    </Note>
  );
}
