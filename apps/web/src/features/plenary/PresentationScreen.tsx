import type { PresentationView } from '#contract/plenary';
import { VisuallyHidden } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAwake } from '../../lib/use-awake';
import { AnchorLink } from '../../ui/AnchorLink';
import { Note } from '../../ui/Note';
import { ScreenHead } from '../../ui/ScreenHead';
import { LineNote } from './LineNote';
import onScreen from './OnScreen.module.css';
import type { PresentationPlace } from './plenary.queries';
import classes from './PresentationScreen.module.css';
import { groupName, stopName } from './slide-words';
import { SlideFace } from './SlideFace';
import { SlideList } from './SlideList';
import { StepBar } from './StepBar';
import { usePresenting } from './use-presenting';
import { useStepKeys } from './use-step-keys';

/** What is on the screen while I speak, and how do I go on? For a rapporteur, with a phone in one hand. */
export function PresentationScreen() {
  const { slug, session, group } = useParams({ from: '/$slug/outputs/$session/$group/present' });
  return <Presentation key={group} place={{ slug, session, group }} />;
}

function Presentation({ place }: { place: PresentationPlace }) {
  const { t } = useTranslation('plenary');
  const { view, line, shown, failed, show, step, canStep } = usePresenting(place);
  useAwake();
  useStepKeys(step);
  const { group } = view;
  const named = (slide: string) => stopName({ groups: [group] }, { group: group.id, slide }, t);
  const retry = failed && {
    ...{ error: failed.error, what: named(failed.what) },
    again: () => show(failed.what),
  };
  return (
    <main id="content" className={classes['screen']}>
      <ScreenHead title={groupName(group, t)} />
      <LineNote line={line} />
      {group.submission === null && (
        <Note
          weight="warning"
          action={
            <AnchorLink to="/$slug/outputs/$session/$group" params={place}>
              {t('toForm')}
            </AnchorLink>
          }
        >
          {t('notHandedIn')}
        </Note>
      )}
      <Now view={view} shown={shown} named={named} />
      <SlideList group={group} shown={shown} show={show} />
      <StepBar step={step} canStep={canStep} failed={retry} />
    </main>
  );
}

interface NowProps {
  view: PresentationView;
  shown: string | null;
  named: (slide: string) => string;
}

/** Only a slide of one's own is pictured: of all others it is said whose it is. */
function Now({ view, shown, named }: NowProps) {
  const { t } = useTranslation('plenary');
  const { group, other } = view;
  if (shown === null) return <Note weight="plain">{other ? t('otherGroup', { ...other }) : t('titleIsShown')}</Note>;
  return (
    <figure className={onScreen['picture']} data-now="true">
      <figcaption>{t('now')}</figcaption>
      <div className={onScreen['slide']}>
        <SlideFace view={{ ...view, groups: [group] }} stop={{ group: group.id, slide: shown }} />
      </div>
      <VisuallyHidden role="status">{t('onTheScreen', { what: named(shown) })}</VisuallyHidden>
    </figure>
  );
}
