import type { ReminderSent, ReminderView } from '#contract/reminder';
import { useTranslation } from 'react-i18next';
import { Answers } from '../../ui/Answers';
import { MailPreview } from '../../ui/MailPreview';
import { PartHeading } from '../../ui/PartHeading';
import { useProgramme } from '../programme/programme.queries';
import { useMeetingAct } from '../programme/use-meeting-act';
import classes from './readiness.module.css';
import { remind } from './reminders.queries';
import { reachable } from './reminders.rules';

interface Props {
  slug: string;
  /** Those who are to be asked. */
  views: readonly ReminderView[];
  done: (sent: ReminderSent[]) => void;
  back: () => void;
}

/** The question before mail goes, which nothing takes back: to how many people, and every word of it. */
export function ReminderQuestion({ slug, views, done, back }: Props) {
  const { t } = useTranslation('readiness');
  const { meeting } = useProgramme(slug);
  const people = reachable(views);
  const count = people.length;
  const ids = people.map(({ person }) => person);
  const send = useMeetingAct(slug, () => remind(slug, ids), done);
  return (
    <section className={classes['question']}>
      <PartHeading>{t('askQuestion', { count })}</PartHeading>
      <div>
        {people.map(
          ({ person, mail }, index) =>
            mail && <MailPreview key={person} mail={mail} language={meeting.language} isOpen={index === 0} />,
        )}
      </div>
      <Answers act={send} isReady={count > 0} back={back}>
        {t('send', { count })}
      </Answers>
    </section>
  );
}
