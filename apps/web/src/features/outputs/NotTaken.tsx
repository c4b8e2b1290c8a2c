import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/Note';
import { printValue } from './field-facts';
import { useForm } from './form';
import { forgotten, sendAgain } from './outbox/decide.rules';
import type { Unsettled } from './outbox/queue.rules';
import classes from './OutputForm.module.css';

/** What was written here and has no place in the output: kept, shown, and for a person to decide on. */
export function NotTaken({ items, mayWrite }: { items: readonly Unsettled[]; mayWrite: boolean }) {
  const { t } = useTranslation('outputs');
  const { outbox } = useForm();
  const texts = items.flatMap(({ edit, why }) => {
    if (edit.kind !== 'set') return [];
    const text = printValue(edit.value, t);
    return text === '' ? [] : [{ key: `${edit.entry} ${edit.field} ${why}`, field: edit.field, text, why }];
  });
  if (items.length === 0) return null;
  const others = items.length - texts.length;
  return (
    <Note weight="warning">
      <strong>{t('notTaken')}</strong>
      <Text size="sm">{t('notTakenHint')}</Text>
      <dl className={classes['texts']}>
        {texts.map(({ key, field, text, why }) => (
          <div key={key}>
            <dt>
              {t(`field.${field}`)}. {t(`why.${why}`)}
            </dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {others > 0 && <Text size="sm">{t('otherChanges', { count: others })}</Text>}
      <Group gap="xs" mt="xs">
        {mayWrite && (
          <Button size="compact-sm" onClick={() => outbox.decide(sendAgain)}>
            {t('sendAgain')}
          </Button>
        )}
        {texts.length > 0 && <CopyButton text={texts.map(({ text }) => text).join('\n\n')} />}
        <ForgetButton forget={() => outbox.decide((queue) => forgotten(queue, items))} />
      </Group>
    </Note>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation('outputs');
  const [copied, setCopied] = useState<string | null>(null);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(text));
  return (
    <Button size="compact-sm" variant="default" onClick={() => void copy()}>
      {copied === text ? t('copied') : t('copy')}
    </Button>
  );
}

/** The text is nowhere else: so it is asked once more. */
function ForgetButton({ forget }: { forget: () => void }) {
  const { t } = useTranslation('outputs');
  const { t: common } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('forget')}
      </Button>
    );
  }
  return (
    <Group gap="xs" role="group" aria-label={t('forgetQuestion')}>
      <Text size="sm">{t('forgetQuestion')}</Text>
      <Button size="compact-sm" variant="default" autoFocus onClick={() => setAsking(false)}>
        {common('back')}
      </Button>
      <Button size="compact-sm" color="red" variant="default" onClick={forget}>
        {t('forgetForGood')}
      </Button>
    </Group>
  );
}
