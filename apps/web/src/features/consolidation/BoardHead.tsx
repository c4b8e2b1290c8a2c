import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOnline } from '../../lib/online';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { sessionHeading } from '../programme/headings.rules';
import { useConsolidation } from './consolidation-context';
import classes from './Consolidation.module.css';
import { useUnsaved } from './wording/use-unsaved';

/** Which plenary it is, whether all that was written here is saved, and the way to each part. */
export function BoardHead() {
  const { t } = useTranslation('consolidation');
  const { t: common } = useTranslation();
  const { t: session } = useTranslation('session');
  const { view, place } = useConsolidation();
  const isOnline = useOnline();
  return (
    <>
      <ScreenHead
        title={t('title', { session: sessionHeading(view.session, session) })}
        actions={
          <AnchorLink to="/$slug/plenary/$session" params={place} size="sm">
            {t('toPlenary')}
          </AnchorLink>
        }
      />
      {!isOnline && <Note weight="warning">{common('offline')}</Note>}
      {view.may.consolidate ? <Standing /> : <Note weight="plain">{t('readOnly')}</Note>}
      <Parts />
    </>
  );
}

function Standing() {
  const { t } = useTranslation('consolidation');
  const number = useUnsaved().length;
  return (
    <Text size="sm" role="status" {...(number > 0 && { c: 'var(--house-warning)', fw: 700 })}>
      {number > 0 ? t('unsavedIn', { number }) : t('allSaved')}
    </Text>
  );
}

/** On a phone all is in one column: this leads on. */
function Parts() {
  const { t } = useTranslation('consolidation');
  const { view } = useConsolidation();
  const parts = [
    { id: 'handed-in', words: t('handedIn') },
    { id: 'alike', words: t('alikeIn', { number: view.alike.length }) },
    { id: 'adopted', words: t('adoptedIn', { number: view.recommendations.length }) },
  ];
  return (
    <nav className={classes['parts']} aria-label={t('parts')}>
      {parts.map(({ id, words }) => (
        <Anchor
          key={id}
          href={`#${id}`}
          size="sm"
          onClick={(event) => {
            event.preventDefault();
            document.getElementById(id)?.focus();
          }}
        >
          {words}
        </Anchor>
      ))}
    </nav>
  );
}
