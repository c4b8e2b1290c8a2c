import { useTranslation } from 'react-i18next';
import { forgotten, sendAgain } from '../../lib/outbox/decide.rules';
import { NotTaken } from '../../ui/writing/NotTaken';
import { printValue } from './field-facts';
import { useForm } from './form';
import type { UnsettledOutput } from './output-outboxes';

/** What was written here and has no place in the output. */
export function OutputNotTaken({ items, mayWrite }: { items: readonly UnsettledOutput[]; mayWrite: boolean }) {
  const { t } = useTranslation('outputs');
  const { outbox } = useForm();
  const texts = items.flatMap(({ edit, why }) => {
    if (edit.kind !== 'set') return [];
    const { entry, field } = edit;
    const text = printValue(edit.value, t);
    const about = `${t(`field.${field}`)}. ${t(`why.${why}`)}`;
    return text === '' ? [] : [{ key: `${entry} ${field} ${why}`, about, text }];
  });
  return (
    <NotTaken
      {...{ title: t('notTaken'), texts, others: items.length - texts.length, mayWrite }}
      onAgain={() => outbox.decide(sendAgain)}
      onForget={() => outbox.decide((queue) => forgotten(queue, items))}
    />
  );
}
