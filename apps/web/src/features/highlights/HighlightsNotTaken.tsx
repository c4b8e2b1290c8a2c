import { useTranslation } from 'react-i18next';
import { forgotten, sendAgain } from '../../lib/outbox/decide.rules';
import { NotTaken } from '../../ui/writing/NotTaken';
import { useHighlights } from './highlights-context';
import type { UnsettledHighlight } from './written';

/** What was written here and has no place in the document. */
export function HighlightsNotTaken({ items }: { items: readonly UnsettledHighlight[] }) {
  const { t } = useTranslation('highlights');
  const { outbox, mayWrite } = useHighlights();
  const texts = items.flatMap(({ edit, why }) => {
    if (edit.kind !== 'set' || edit.value === '') return [];
    const { entry, field, value } = edit;
    return [{ key: `${entry} ${field} ${why}`, about: `${t(`now.${field}`)}. ${t(`why.${why}`)}`, text: value }];
  });
  return (
    <NotTaken
      {...{ title: t('notTaken'), texts, others: items.length - texts.length, mayWrite }}
      onAgain={() => outbox.decide(sendAgain)}
      onForget={() => outbox.decide((queue) => forgotten(queue, items))}
    />
  );
}
