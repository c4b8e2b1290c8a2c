import { Anchor, Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AnchorLink } from '../../ui/AnchorLink';
import { ButtonLink } from '../../ui/ButtonLink';
import { ScreenHead } from '../../ui/ScreenHead';
import { reportAddress } from '../programme/report-address.rules';
import { sessionHeading } from '../programme/headings.rules';
import { useOwnMeeting } from '../programme/own-meetings.queries';
import classes from './LeadScreen.module.css';
import { LeadBar } from './LeadBar';
import { LineNote } from './LineNote';
import { OnScreen } from './OnScreen';
import type { PlenaryPlace } from './plenary.queries';
import { Reporting } from './Reporting';
import { type Showing, useShowing } from './use-showing';
import { useStepKeys } from './use-step-keys';

const long = { root: classes['long'] ?? '', label: classes['longLabel'] ?? '' };

/** What is on the screen, what comes next, and how far are the groups? For whoever moderates, with a tablet in one hand. */
export function LeadScreen() {
  const { slug, session } = useParams({ from: '/$slug/plenary/$session' });
  return <Lead key={`${slug}/${session}`} place={{ slug, session }} />;
}

function Lead({ place }: { place: PlenaryPlace }) {
  const showing = useShowing(place);
  const { t: heading } = useTranslation('session');
  const { view } = showing;
  useStepKeys(showing.step);
  return (
    <main id="content" className={classes['screen']}>
      <div className={classes['head']}>
        <ScreenHead title={sessionHeading(view.session, heading)} />
        <Ways place={place} />
        <LineNote line={showing.line} />
      </div>
      <div className={classes['stage']}>
        <OnScreen showing={showing} />
        <LeadBar showing={showing} />
      </div>
      <Groups place={place} showing={showing} />
    </main>
  );
}

/** Where one goes from here. */
function Ways({ place: { slug, session } }: { place: PlenaryPlace }) {
  const { t } = useTranslation('plenary');
  const isOrganizer = useOwnMeeting(slug)?.organized === true;
  const at = `/desk/${slug}/plenary/${session}`;
  return (
    <div className={classes['ways']}>
      <Button
        component="a"
        variant="default"
        classNames={long}
        href={`${at}/screen`}
        target="_blank"
        aria-describedby="project-hint"
      >
        {t('toProject')}
      </Button>
      <Button
        component="a"
        variant="default"
        classNames={long}
        href={`/api/meetings/${slug}/sessions/${session}/plenary/slides.pdf`}
        target="_blank"
      >
        {t('slidesFile')}
      </Button>
      <ButtonLink
        to="/$slug/plenary/$session/consolidation"
        params={{ slug, session }}
        variant="default"
        classNames={long}
      >
        {t('consolidate')}
      </ButtonLink>
      <Anchor href={reportAddress(slug, session, null, 'draft', 'pdf')} className={classes['way']}>
        {t('reportPdf')}
      </Anchor>
      <Anchor href={reportAddress(slug, session, null, 'draft', 'docx')} className={classes['way']}>
        {t('reportWord')}
      </Anchor>
      {isOrganizer && (
        <AnchorLink to="/$slug/outputs" params={{ slug }} className={classes['way']}>
          {t('allOutputs')}
        </AnchorLink>
      )}
      <div className={classes['hints']}>
        <p id="project-hint">{t('toProjectHint')}</p>
        <p data-keys="true">{t('keys')}</p>
      </div>
    </div>
  );
}

function Groups({ place, showing }: { place: PlenaryPlace; showing: Showing }) {
  const { t } = useTranslation('plenary');
  const { view, shown, show } = showing;
  return (
    <div className={classes['groups']}>
      <Button variant="default" mb="sm" aria-current={shown === null ? 'true' : undefined} onClick={() => show(null)}>
        {t('titleOnly')}
      </Button>
      {view.groups.map((group) => (
        <Reporting key={group.id} place={place} group={group} showing={showing} />
      ))}
    </div>
  );
}
